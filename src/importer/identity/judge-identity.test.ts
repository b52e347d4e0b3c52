import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Identity } from './identity.ts';
import { judgeIdentity, type Verdict } from './judge-identity.ts';

/** A record in short: authors separated by semicolons, venue as name, volume and pages separated by bars. */
interface Short extends Omit<Partial<Identity>, 'authors' | 'venue'> {
  readonly by?: string;
  readonly in?: string | undefined;
}

function toIdentity({ by, in: place, ...rest }: Short): Identity {
  const [name = '', volume, pages] = place?.split('|') ?? [];
  return {
    title: 'Fog signals along the northern coast',
    ...rest,
    ...(by === undefined ? {} : { authors: by.split('; ').map((author) => ({ name: author })) }),
    ...(place === undefined
      ? {}
      : { venue: { name, ...(volume ? { volume } : {}), ...(pages ? { pages } : {}) } }),
  };
}

const preprint: Short = {
  by: 'Ilse Brandt; Omar Haddad',
  arxiv: '1903.04512',
  published: '2019-03-11',
};
const article: Short = {
  by: 'Brandt, I.; Haddad, O.',
  doi: '10.5555/fog.77',
  published: '2020',
  in: 'Coastal Engineering Letters|12|101–118',
};
const editorial: Short = {
  title: 'Editorial',
  by: 'Nora Lind',
  published: '2014',
  in: 'Harbour Notes|31|1–2',
};
const chapter: Short = {
  title: 'Bells and their founders',
  by: 'Greta Holm',
  doi: '10.5555/signals-book',
  published: '2011',
  in: 'A Book of Signals||1–20',
};

type Pair = readonly [what: string, a: Short, b: Short, verdict: Verdict];

const identifiers: readonly Pair[] = [
  ['preprint and article', preprint, article, 'same'],
  ['one arXiv number', preprint, { ...preprint, published: '2019' }, 'same'],
  [
    'arXiv number and its DOI',
    preprint,
    { by: 'I. Brandt', doi: '10.48550/arxiv.1903.04512' },
    'same',
  ],
  [
    'arXiv number and the DOI of a version',
    preprint,
    { doi: '10.48550/arxiv.1903.04512v2' },
    'same',
  ],
  ['two arXiv numbers', preprint, { ...preprint, arxiv: '1903.04513' }, 'different'],
  [
    'arXiv number and another DOI of arXiv',
    preprint,
    { ...preprint, arxiv: undefined, doi: '10.48550/arxiv.1903.09999' },
    'different',
  ],
  ['two DOIs of publishers', article, { ...article, doi: '10.5555/fog.78' }, 'different'],
  ['a DOI in capitals', article, { ...article, doi: '10.5555/FOG.77' }, 'same'],
  [
    'DOI of bioRxiv and of a journal',
    { ...preprint, arxiv: undefined, doi: '10.1101/2019.03.11.512' },
    article,
    'same',
  ],
  [
    'DOI of SSRN and of a journal',
    { ...preprint, arxiv: undefined, doi: '10.2139/ssrn.3351234' },
    article,
    'same',
  ],
  [
    'DOIs of two preprint servers',
    { by: 'Ilse Brandt', doi: '10.31219/osf.io/ab3de', published: '2019' },
    { by: 'Ilse Brandt', doi: '10.21203/rs.3.rs-4512/v1', published: '2019' },
    'same',
  ],
  [
    'two DOIs of one preprint server',
    { by: 'Ilse Brandt', doi: '10.1101/512001' },
    { by: 'Ilse Brandt', doi: '10.1101/512002' },
    'different',
  ],
  [
    'two versions at Research Square',
    { by: 'Ilse Brandt', doi: '10.21203/rs.3.rs-4512/v1' },
    {
      by: 'Ilse Brandt',
      doi: '10.21203/rs.3.rs-4512/v3',
      title: 'Fog signals along the coast of the north',
    },
    'same',
  ],
  [
    'two versions at F1000',
    { by: 'Ilse Brandt', doi: '10.12688/f1000research.4512.1' },
    { by: 'Ilse Brandt', doi: '10.12688/f1000research.4512.2' },
    'same',
  ],
  [
    'two versions at Zenodo',
    { by: 'Ilse Brandt', doi: '10.5281/zenodo.451201', published: '2019' },
    { by: 'Ilse Brandt', doi: '10.5281/zenodo.451202', published: '2019' },
    'same',
  ],
  [
    'a journal of Cold Spring Harbor is not a preprint server',
    { by: 'Ilse Brandt', doi: '10.1101/gad.512.1' },
    article,
    'different',
  ],
  [
    'one arXiv number, DOIs of conference and journal',
    { ...preprint, doi: '10.5555/conf.4' },
    { ...preprint, doi: '10.5555/fog.77' },
    'same',
  ],
  [
    'one arXiv number, two DOIs, two titles',
    { ...preprint, doi: '10.5555/conf.4' },
    { ...preprint, title: 'Buoys', doi: '10.5555/fog.77' },
    'doubtful',
  ],
  [
    'one DOI, two arXiv numbers',
    { ...article, arxiv: '1903.04512' },
    { ...article, arxiv: '1903.04513' },
    'different',
  ],
  [
    'one arXiv number, given twice by mistake',
    preprint,
    {
      title: 'Tides in narrow straits',
      by: 'Ilse Brandt; Omar Haddad',
      arxiv: '1903.04512',
      published: '2018',
    },
    'doubtful',
  ],
  [
    'the same by other authors',
    preprint,
    { title: 'Tides in narrow straits', by: 'Ana Reis', arxiv: '1903.04512' },
    'doubtful',
  ],
  [
    'one arXiv number, a title and nothing else',
    preprint,
    { title: 'Tides in narrow straits', arxiv: '1903.04512' },
    'doubtful',
  ],
  [
    'a new title of a later version',
    preprint,
    { ...preprint, title: 'Sounding through mist' },
    'same',
  ],
  [
    'a revised title',
    { ...preprint, title: 'FogNet: signals along the coast', published: '2019' },
    { ...preprint, title: 'FogNet: what ships hear', published: undefined },
    'same',
  ],
  [
    'a title that lost its subtitle',
    { ...article, title: 'Fog signals along the coast: a survey' },
    { ...article, title: 'Fog signals along the coast' },
    'same',
  ],
  [
    'chapters with the DOI of their book',
    chapter,
    { ...chapter, title: 'Horns and sirens', by: 'Piet Vos', in: 'A Book of Signals||21–40' },
    'doubtful',
  ],
  [
    'chapters of one author with the DOI of their book',
    chapter,
    { ...chapter, title: 'Horns and sirens', in: 'A Book of Signals||21–40' },
    'doubtful',
  ],
  [
    'chapters of one day with the DOI of their book',
    { ...chapter, published: '2011-05-01' },
    { ...chapter, title: 'Horns and sirens', published: '2011-05-01' },
    'doubtful',
  ],
  [
    'a chapter and its book',
    chapter,
    {
      title: 'A book of signals',
      by: 'Greta Holm',
      doi: '10.5555/signals-book',
      published: '2011',
    },
    'different',
  ],
  [
    'introductions with the DOI of their book',
    { ...chapter, title: 'Introduction' },
    { ...chapter, title: 'Introduction', by: 'Piet Vos' },
    'doubtful',
  ],
  ['one DOI, one title, authors in another script', article, { ...article, by: '小林 誠' }, 'same'],
  [
    'yearly overviews with one DOI by mistake',
    { ...article, in: 'SignalEval 2018||1–9', published: '2018' },
    { ...article, in: 'SignalEval 2019||10–20', published: '2019' },
    'doubtful',
  ],
  [
    'a book and a chapter of its title',
    { ...chapter, type: 'chapter' },
    { ...chapter, in: undefined, type: 'book' },
    'doubtful',
  ],
  [
    'one DOI, two types of a paper',
    { ...article, type: 'article-journal' },
    { ...article, type: 'report' },
    'same',
  ],
  [
    'a correction with the DOI of the article',
    article,
    { ...article, title: 'Erratum: Fog signals along the northern coast' },
    'doubtful',
  ],
];

const titles: readonly Pair[] = [
  [
    'a title in capitals',
    article,
    { ...article, doi: undefined, title: 'FOG SIGNALS ALONG THE NORTHERN COAST' },
    'same',
  ],
  [
    'a title without accents',
    { ...article, title: 'Über Nebelhörner im Öresund' },
    { ...article, doi: undefined, title: 'Uber Nebelhorner im Oresund' },
    'same',
  ],
  [
    'a title with a slip',
    { ...article, title: 'Fog signals allong the northern coast' },
    { ...article, doi: undefined },
    'doubtful',
  ],
  [
    'a title with a slip in another journal',
    { ...article, title: 'Fog signals allong the northern coast' },
    { ...article, doi: undefined, in: 'Annals of Weather' },
    'different',
  ],
  [
    'a comment on it',
    article,
    { ...article, doi: undefined, title: 'Comment on "Fog signals along the northern coast"' },
    'different',
  ],
  [
    'comment and reply',
    { ...article, doi: undefined, title: 'Comment on "Fog signals"' },
    { ...article, doi: undefined, title: 'Reply to comment on "Fog signals"' },
    'different',
  ],
  [
    'comment and reply behind the title',
    { ...article, doi: undefined, title: 'Fog signals: Comment' },
    { ...article, doi: undefined, title: 'Fog signals: Reply' },
    'different',
  ],
  [
    'a retraction notice',
    article,
    { ...article, doi: undefined, title: 'Retraction: Fog signals along the northern coast' },
    'different',
  ],
  [
    'a corrigendum behind the title',
    article,
    { ...article, doi: undefined, title: 'Fog signals along the northern coast – Corrigendum' },
    'different',
  ],
  [
    'parts',
    { ...article, doi: undefined, title: 'Fog signals, Part I' },
    { ...article, doi: undefined, title: 'Fog signals, Part II' },
    'different',
  ],
  [
    'parts in words',
    { ...article, doi: undefined, title: 'Fog signals of the coast, part one' },
    { ...article, doi: undefined, title: 'Fog signals of the coast, part two' },
    'different',
  ],
  [
    'years in titles',
    { ...article, doi: undefined, title: 'Report of the harbour master 2018' },
    { ...article, doi: undefined, title: 'Report of the harbour master 2019' },
    'different',
  ],
  [
    'versions in titles',
    { by: 'FogAI', title: 'Fog2 technical report' },
    { by: 'FogAI', title: 'Fog2.5 technical report' },
    'different',
  ],
  [
    'one work, by a former address',
    { ...article, doi: undefined, title: 'Mist and horns' },
    { ...preprint, aliases: ['mist-and-horns'] },
    'same',
  ],
  [
    'other titles',
    { ...article, doi: undefined },
    { ...article, doi: undefined, title: 'Tides in narrow straits' },
    'different',
  ],
];

const authors: readonly Pair[] = [
  ['other authors', article, { ...article, doi: undefined, by: 'Ana Reis; Jo Park' }, 'different'],
  [
    'a namesake with another given name',
    { by: 'Jane Doe', published: '2019' },
    { by: 'John Doe', published: '2019' },
    'different',
  ],
  [
    'initials',
    { by: 'Jane A. Doe', published: '2019' },
    { by: 'Doe JA', published: '2019' },
    'same',
  ],
  [
    'family name first',
    { by: 'Wei Zhang', published: '2019' },
    { by: 'Zhang Wei', published: '2019' },
    'same',
  ],
  [
    'lost accents and particles',
    { by: 'Jürgen von der Mühll', published: '2019' },
    { by: 'Juergen Muehll', published: '2019' },
    'same',
  ],
  [
    'names in Han with and without a space',
    { by: '世民 李', published: '2019' },
    { by: '李世民', published: '2019' },
    'same',
  ],
  [
    'names in Han and in Latin',
    { by: '李世民', published: '2019' },
    { by: 'Shimin Li', published: '2019' },
    'same',
  ],
  [
    'a short given name',
    { by: 'Dan Delgado', published: '2019' },
    { by: 'Daniel Delgado', published: '2019' },
    'same',
  ],
  [
    'a second family name',
    { by: 'Ilse Brandt', published: '2019' },
    { by: 'Ilse Brandt-Vogel', published: '2019' },
    'same',
  ],
  [
    'a list that is cut off',
    { by: 'Ilse Brandt; Omar Haddad; Ana Reis', published: '2019' },
    { by: 'Ilse Brandt; others', published: '2019' },
    'same',
  ],
  [
    'a group and its members',
    { by: 'The FOG Collaboration', published: '2019' },
    { by: 'Ilse Brandt; Omar Haddad', published: '2019' },
    'doubtful',
  ],
  [
    'two groups',
    { by: 'FOG Collaboration', published: '2019' },
    { by: 'MIST Collaboration', published: '2019' },
    'different',
  ],
  [
    'few authors in common',
    { by: 'Ilse Brandt; Ana Reis; Jo Park', published: '2019' },
    { by: 'Ilse Brandt; Lee Moss; Pia Roth', published: '2019' },
    'doubtful',
  ],
  ['no authors at all, one year', { published: '2019' }, { published: '2019-05' }, 'same'],
  ['no authors, years apart', { published: '2019' }, { published: '2024' }, 'doubtful'],
];

const places: readonly Pair[] = [
  [
    'an abbreviated journal',
    article,
    { ...article, doi: undefined, in: 'Coast. Eng. Lett.|12|101' },
    'same',
  ],
  [
    'a journal in capitals',
    article,
    { ...article, doi: undefined, in: 'COASTAL ENGINEERING LETTERS|12|101-118' },
    'same',
  ],
  [
    'another volume of a journal',
    { ...article, doi: undefined },
    { ...article, doi: undefined, published: '2023', in: 'Coastal Engineering Letters|15|397–409' },
    'different',
  ],
  [
    'other pages of one year',
    { ...article, doi: undefined },
    { ...article, doi: undefined, in: 'Coastal Engineering Letters|12|311–318' },
    'doubtful',
  ],
  [
    'editions of a yearly overview',
    {
      by: 'Ana Reis; Jo Park',
      title: 'Overview of the buoy naming task',
      published: '2018',
      in: 'Proceedings of SignalEval 2018||1–9',
    },
    {
      by: 'Ana Reis; Jo Park',
      title: 'Overview of the Buoy Naming Task',
      published: '2019',
      in: 'Proceedings of SignalEval 2019||10–20',
    },
    'different',
  ],
  [
    'conference and journal',
    {
      ...article,
      doi: undefined,
      published: '2018',
      in: 'Proceedings of the Fog Conference||7–12',
    },
    { ...article, doi: undefined },
    'doubtful',
  ],
  [
    'conference and journal, years apart',
    { ...article, doi: undefined, published: '2010', in: 'Proceedings of the Fog Conference' },
    { ...article, doi: undefined },
    'different',
  ],
  [
    'a conference and its acronym',
    { ...article, doi: undefined, in: 'CVPR 2020' },
    {
      ...article,
      doi: undefined,
      in: 'IEEE Conference on Computer Vision and Pattern Recognition',
    },
    'same',
  ],
  [
    'two journals of one family',
    { ...article, doi: undefined, in: 'Physical Review A|8|3' },
    { ...article, doi: undefined, in: 'Physical Review B|9|3' },
    'doubtful',
  ],
  [
    'a translated journal, same page',
    { ...article, doi: undefined, in: 'Briefe zur Küste|12|101' },
    article,
    'same',
  ],
  [
    'a preprint server as venue',
    { by: 'Ilse Brandt', published: '2019', in: 'bioRxiv' },
    article,
    'same',
  ],
  [
    'talks of one title in two years',
    { by: 'Ilse Brandt', published: '2018' },
    { by: 'Ilse Brandt', published: '2019' },
    'doubtful',
  ],
  [
    'talks at one yearly meeting',
    { by: 'Ilse Brandt', published: '2018', in: 'Meeting of Pilots' },
    { by: 'Ilse Brandt', published: '2019', in: 'Meeting of Pilots' },
    'doubtful',
  ],
  [
    'a preprint and its article four years later',
    preprint,
    { ...article, published: '2023' },
    'same',
  ],
  ['an article ten years later', preprint, { ...article, published: '2029' }, 'doubtful'],
  [
    'an article before its preprint',
    { ...preprint, published: '2024-01', arxiv: '2401.04512' },
    article,
    'doubtful',
  ],
  [
    'two books with one short title',
    { title: 'Deep water', published: '2015', in: 'Sea|521|436' },
    { title: 'Deep water', published: '2016' },
    'doubtful',
  ],
  [
    'what was listed years after it was published',
    { by: 'Ilse Brandt', published: '2015' },
    { by: 'Ilse Brandt', listed: '2026-06-10' },
    'same',
  ],
  [
    'the article number in place of the page',
    { ...article, doi: undefined, in: 'Coastal Engineering Letters|12|e77' },
    { ...article, doi: undefined, in: 'Coastal Engineering Letters|12', articleNumber: 'e77' },
    'same',
  ],
  [
    'two article numbers',
    { ...article, doi: undefined, in: 'Coastal Engineering Letters|12', articleNumber: 'e77' },
    { ...article, doi: undefined, in: 'Coastal Engineering Letters|12', articleNumber: 'e78' },
    'doubtful',
  ],
  [
    'two issues of one volume',
    { ...article, doi: undefined, in: 'Coastal Engineering Letters|12', number: '1' },
    { ...article, doi: undefined, in: 'Coastal Engineering Letters|12', number: '4' },
    'doubtful',
  ],
  [
    'a thesis and the article of its title',
    { by: 'Ilse Brandt', published: '2019', type: 'thesis' },
    { ...article, type: 'article-journal' },
    'doubtful',
  ],
  [
    'a paper and its data',
    { by: 'Ilse Brandt', published: '2019', type: 'dataset' },
    { ...article, type: 'article-journal' },
    'doubtful',
  ],
  [
    'a technical report and its article',
    { by: 'Ilse Brandt', published: '2019', type: 'report', number: 'TR-7' },
    { ...article, type: 'article-journal' },
    'same',
  ],
  [
    'dates around New Year',
    { by: 'Ilse Brandt', published: '2019-12-30' },
    { by: 'Ilse Brandt', published: '2020-01' },
    'same',
  ],
];

const generics: readonly Pair[] = [
  ['one editorial', editorial, { ...editorial, by: 'Lind, N.', in: 'Harb. Notes|31|1' }, 'same'],
  [
    'editorials of two years',
    editorial,
    { ...editorial, published: '2015', in: 'Harbour Notes|32|1–3' },
    'different',
  ],
  [
    'editorials of one volume',
    editorial,
    { ...editorial, in: 'Harbour Notes|31|97–98' },
    'different',
  ],
  [
    'editorials of one year without pages',
    { ...editorial, in: 'Harbour Notes' },
    { ...editorial, in: 'Harbour Notes' },
    'doubtful',
  ],
  [
    'editorials of two issues',
    { ...editorial, in: 'Harbour Notes|31', number: '1' },
    { ...editorial, in: 'Harbour Notes|31', number: '2' },
    'different',
  ],
  [
    'editorials of two years without venue',
    { ...editorial, in: undefined },
    { ...editorial, in: undefined, published: '2015' },
    'different',
  ],
  ['editorials of two authors', editorial, { ...editorial, by: 'Ana Reis' }, 'different'],
  [
    'editorials of two journals',
    editorial,
    { ...editorial, in: 'Annals of Weather|31|1–2' },
    'doubtful',
  ],
  [
    'book reviews of one year',
    { ...editorial, title: 'Book reviews', in: undefined },
    { ...editorial, title: 'Book Reviews' },
    'doubtful',
  ],
  [
    'a German preface',
    { title: 'Vorwort', by: 'Nora Lind', published: '2014' },
    { title: 'Vorwort', by: 'Nora Lind', published: '2016' },
    'different',
  ],
  [
    'a French review',
    { title: 'Comptes rendus', by: 'Nora Lind', published: '2014' },
    { title: 'Comptes rendus', by: 'Nora Lind', published: '2014' },
    'doubtful',
  ],
  [
    'a Spanish letter',
    { title: 'Carta al editor', published: '2014' },
    { title: 'Carta al Editor', published: '2014' },
    'doubtful',
  ],
  [
    'introductions to special issues',
    { title: 'Introduction to the special issue', by: 'Nora Lind', published: '2014' },
    { title: 'Introduction to the Special Issue', by: 'Nora Lind', published: '2019' },
    'different',
  ],
];

for (const [kind, pairs] of Object.entries({ identifiers, titles, authors, places, generics })) {
  for (const [what, a, b, verdict] of pairs) {
    test(`judges by ${kind}: ${what}`, () => {
      assert.equal(judgeIdentity(toIdentity(a), toIdentity(b)), verdict);
      assert.equal(judgeIdentity(toIdentity(b), toIdentity(a)), verdict, 'the other way round');
    });
  }
}
