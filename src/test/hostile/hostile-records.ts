import fc from 'fast-check';
import { hostileStrings } from './hostile-strings.ts';

/** What somebody may write into any field of a record. */
export interface HostileRecord {
  readonly title: string;
  readonly author: string;
  readonly other: string;
  readonly abstract: string;
  readonly word: string;
  readonly key: string;
  readonly id: string;
}

// The longest would make thousands of records slow, and tell nothing more.
const pieces = hostileStrings.filter(({ length }) => length < 2000);
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...pieces), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
  { arbitrary: fc.string({ maxLength: 8 }), weight: 1 },
);
const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

/** Records whose fields hold what should never be in a field. */
export const hostileRecord: fc.Arbitrary<HostileRecord> = fc.record({
  title: text,
  author: text,
  other: piece,
  abstract: text,
  word: piece,
  key: piece,
  id: piece,
});

/** Writes records as each source would, with keys and values that it would not have. */
export const writers: Readonly<Record<string, (records: readonly HostileRecord[]) => string>> = {
  json: (records) => JSON.stringify(records.map(toGeneric)),
  'json-lines': (records) => records.map((each) => JSON.stringify(toGeneric(each))).join('\n'),
  daily: (records) => JSON.stringify(records.map(toDaily)),
  'csl-json': (records) => JSON.stringify(records.map(toCsl)),
  crossref: (records) =>
    JSON.stringify({
      status: 'ok',
      'message-type': 'work-list',
      message: { items: records.map(toWork) },
    }),
  bibtex: (records) => records.map(toBibtex).join('\n\n'),
  ris: (records) => records.map(toRis).join('\n'),
  'arxiv-atom': (records) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>${records.map(toAtom).join('')}</feed>`,
  'arxiv-rss': (records) =>
    `<rss version="2.0"><channel><link>http://rss.arxiv.org/rss/cs.CL</link>${records.map(toRss).join('')}</channel></rss>`,
  listing: (records) => `Daily Papers\n\n${records.map(toListing).join('\n\n')}`,
};

function toGeneric({ title, author, other, abstract, word, key, id }: HostileRecord): object {
  return {
    title,
    abstract,
    authors: [author, { name: other, affiliation: word }],
    organization: { name: other, handle: word },
    venue: { name: word, volume: key, pages: id },
    keywords: [word, other],
    categories: [key],
    tags: /^[a-z]+$/.test(word) ? [word] : [],
    comment: other,
    submittedBy: word,
    journalReference: key,
    summary: { text: abstract, by: word },
    published: '2026-05-01',
    ...(word === 'then' ? { code: id, [key]: word } : {}),
  };
}

function toDaily({ title, author, other, abstract, word, key, id }: HostileRecord): object {
  return {
    title,
    thumbnail: id,
    organization: { name: word, fullname: other },
    submittedBy: { name: key, fullname: other },
    [key]: word,
    paper: {
      id,
      title,
      summary: abstract,
      authors: [{ name: author }, { name: other, hidden: false }, null],
      publishedAt: '2026-05-30T00:00:00.000Z',
      submittedOnDailyAt: '2026-05-31T00:00:00.000Z',
      upvotes: 3,
      projectPage: id,
      githubRepo: key,
      ai_summary: abstract,
      ai_keywords: [word, key],
      [word]: key,
    },
  };
}

function toCsl({ title, author, other, abstract, word, key, id }: HostileRecord): object {
  return {
    id: key,
    type: 'article-journal',
    title,
    author: [
      { family: author, given: other },
      { literal: word, [key]: word },
    ],
    issued: { 'date-parts': [[2026, 5, word]] },
    'container-title': other,
    DOI: id,
    URL: key,
    abstract,
    keyword: word,
    [key]: word,
  };
}

function toWork({ title, author, other, abstract, word, key, id }: HostileRecord): object {
  return {
    DOI: `10.1000/${id}`,
    type: 'journal-article',
    title: [title],
    author: [{ family: author, given: other }, { name: word }],
    'container-title': [other],
    issued: { 'date-parts': [[2026, 5]] },
    abstract: `<jats:p>${abstract}</jats:p>`,
    subject: [word],
    volume: key,
    page: word,
    [key]: word,
  };
}

function toBibtex({ title, author, other, abstract, word, key, id }: HostileRecord): string {
  return `@article{${key.replace(/\s/g, '')},
  title = {${title}},
  author = {${author} and ${other}},
  journal = {${word}},
  year = 2026,
  doi = {${id}},
  ${key.replace(/\W/g, '') || 'note'} = ${word.replace(/\W/g, '') || '1'},
  keywords = {${word}, ${other}},
  abstract = {${abstract}}
}`;
}

function toRis({ title, author, other, abstract, word, key, id }: HostileRecord): string {
  return [
    ['TY', 'JOUR'],
    ['TI', title],
    ['AU', author],
    ['AU', other],
    ['PY', '2026'],
    ['T2', word],
    ['DO', id],
    ['KW', key],
    ['UR', word],
    ['AB', abstract],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag ?? ''}  - ${value ?? ''}`)
    .join('\n');
}

function toAtom({ title, author, other, abstract, word, key, id }: HostileRecord): string {
  return `<entry><id>http://arxiv.org/abs/${escape(id)}</id><title>${escape(title)}</title><summary>${escape(abstract)}</summary>
<published>2026-05-01T00:00:00Z</published><author><name>${escape(author)}</name></author><author><name>${escape(other)}</name></author>
<category term="${escape(word)}"/><link rel="license" href="${escape(key)}"/></entry>`;
}

function toRss({ title, author, other, abstract, word, id }: HostileRecord): string {
  return `<item><title>${escape(title)}</title><description>arXiv:${escape(id)}v1 Announce Type: new
Abstract: ${escape(abstract)}</description><category>${escape(word)}</category>
<creator xmlns="http://purl.org/dc/elements/1.1/">${escape(author)}, ${escape(other)}</creator>
<pubDate>Fri, 01 May 2026 00:00:00 -0400</pubDate></item>`;
}

function toListing({ title, abstract, word }: HostileRecord): string {
  return `${title}\n\n${abstract}\n\n· ${word}\n·\n12 authors\n·\nMay 1, 2026\n3\n`;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
