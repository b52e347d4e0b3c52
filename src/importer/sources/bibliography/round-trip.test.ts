import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationType } from '../../../bibliography/citation-type.ts';
import { citationToBibtex } from '../../../bibliography/write/citation-to-bibtex.ts';
import { citationToCsl } from '../../../bibliography/write/citation-to-csl.ts';
import { citationToRis } from '../../../bibliography/write/citation-to-ris.ts';
import { paperToDumpRecord } from '../../../exports/dumps/dump-record.ts';
import type { PaperInput } from '../../../paper/schema.ts';
import { sampleArchive, samplePaper } from '../../../test/sample-archive.ts';
import { createCitation } from '../../../views/paper/create-citation.ts';
import { sources } from '../index.ts';
import type { ImportedRecord } from '../imported-paper.ts';

const venue = { name: 'Journal of Fog', volume: '7' };

/** Works of every kind, with all that bibliographies can say of them: BibTeX has no publisher of a journal. */
const works: Readonly<Record<string, Omit<PaperInput, 'title'>>> = {
  'an article with pages': {
    type: 'article-journal',
    authors: ['Kai Kappa', 'Lea van der Mu', 'Ona Nu III', { literal: 'Ministry of Fog' }],
    venue: { ...venue, pages: 'B2-14–B2-19' },
    number: '3',
    doi: '10.5555/fog.1',
    published: '2031-02-01',
  },
  'an article with a number, by an open list': {
    type: 'article-journal',
    authors: ['Kai Kappa'],
    moreAuthors: true,
    venue,
    articleNumber: 'e14',
    url: 'https://fog.example.org/articles/14',
    published: '2031-02',
  },
  'a paper in proceedings': {
    type: 'paper-conference',
    authors: ['Kai Kappa'],
    editors: ['Ona Nu', 'Pio Xi'],
    venue: { name: 'Proceedings of the 9th Conference on Fog', pages: '1–9' },
    publisher: 'Fog Press',
    url: 'https://openreview.net/forum?id=fog_9',
    published: '2031',
  },
  'a chapter': {
    type: 'chapter',
    authors: [{ name: '李世民', family: '李' }],
    editors: ['Ona Nu'],
    doi: '10.5555/fog.3',
    venue: { name: 'A Book of Fog', pages: '40–61' },
    publisher: 'Fog Press',
    published: '2031',
  },
  'a book': {
    type: 'book',
    authors: ['Kai Kappa'],
    publisher: 'Fog Press',
    doi: '10.5555/fog.book',
    published: '2031',
  },
  'an edited book': {
    type: 'book',
    editors: ['Ona Nu'],
    url: 'https://fog.example.org/books/2',
    published: '2031',
  },
  'a thesis': {
    type: 'thesis',
    genre: 'PhD thesis',
    authors: ['Kai Kappa'],
    publisher: 'University of Fog',
    url: 'https://fog.example.org/theses/7',
    published: '2031',
  },
  'a report': {
    type: 'report',
    genre: 'Technical report',
    authors: [{ literal: 'Office of Fog' }],
    number: 'TR-7',
    url: 'https://fog.example.org/reports/7',
    publisher: 'Office of Fog',
    published: '2031-05',
  },
  'a preprint': {
    type: 'article',
    arxiv: '3102.00001',
    authors: ['Kai Kappa'],
    published: '2031-02-03',
  },
  'a data set': {
    type: 'dataset',
    authors: ['Kai Kappa'],
    publisher: 'Data of Fog',
    url: 'https://fog.example.org/data',
    published: '2031',
  },
};

const given = { title: '100% Fog & Émile_2', citationKey: 'Kappa_2031:fog' };
const formats = ['BibTeX', 'RIS', 'CSL-JSON', 'JSON Lines'] as const;

for (const format of formats) {
  for (const [kind, work] of Object.entries(works)) {
    test(`${kind} comes back from ${format} as it was`, () => {
      const { id: _id, body: _body, ...record } = samplePaper('fog', { ...work, ...given });
      const found = readBack(write(format, work));
      assert.deepEqual(statedOf(found), statedOf(record));
      assert.equal(citationType(found), record.type);
    });
  }
}

function write(format: (typeof formats)[number], work: Omit<PaperInput, 'title'>): string {
  const paper = samplePaper('fog', { ...work, ...given });
  const archive = sampleArchive([paper]);
  const citation = createCitation(archive, paper);
  if (format === 'BibTeX') return citationToBibtex(citation);
  if (format === 'RIS') return citationToRis(citation);
  if (format === 'CSL-JSON') return JSON.stringify([citationToCsl(citation)]);
  return JSON.stringify(paperToDumpRecord(archive, paper, { tex: '', abstract: '', notes: '' }));
}

function readBack(text: string): ImportedRecord {
  const source = sources.find(({ recognises }) => recognises(text));
  const { papers = [] } = source?.parse(text, { today: '2032-03-01' }) ?? {};
  assert.equal(papers.length, 1);
  return papers[0]?.record ?? { title: '' };
}

/** Leaves out what is empty, what no bibliography has, and the type, which may follow from the rest. */
function statedOf(record: object): unknown {
  const entries = Object.entries(record).filter(
    ([key, value]) =>
      value !== undefined &&
      !(Array.isArray(value) && value.length === 0) &&
      !['listed', 'type'].includes(key),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(entries.toSorted())));
}
