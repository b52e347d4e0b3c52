import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { arxivAtom, arxivTotalResults } from './arxiv-atom.ts';
import { testEntry, testFeed } from './fixtures/test-replies.ts';
import type { ParsedInput } from '../source.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/arxiv-atom/${name}.xml`, import.meta.url), 'utf8');
}

function parse(name: string): ParsedInput {
  return arxivAtom.parse(fixture(name), { today: '2026-06-10' });
}

/** Returns the only paper, without the fields that arXiv leaves out, and its abstract as text. */
function onlyPaper(name: string): Readonly<Record<string, unknown>> {
  const { papers, problems } = parse(name);
  assert.deepEqual(problems, []);
  assert.equal(papers.length, 1);
  const { record, abstract = [] } = papers[0] ?? { record: {} };
  const stated = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...stated, ['abstract', abstract.map((nodes) => toString(nodes))]]);
}

const alpha = [{ name: 'Ada Alpha' }];

const papers = [
  {
    name: 'third-version',
    expected: {
      title: 'Reading in the Dark: Bounds for $\\ell_1$ & <eos> tokens',
      arxiv: '2505.20444',
      version: 3,
      published: '2025-05-26',
      updated: '2025-11-02',
      authors: [
        { name: 'Ada Alpha', affiliation: 'Institute of Lamps; University of Wicks' },
        { name: 'Pál Béta' },
      ],
      categories: ['cs.LG', 'cs.CL'],
      comment: '12 pages, withdrawn from a workshop, accepted at a conference',
      journalReference: 'Journal of Lamps 3 (2025) 1-12',
      doi: '10.5555/abc.123',
      license: 'http://creativecommons.org/licenses/by/4.0/',
      code: 'https://github.com/example/dark-reading',
      abstract: [
        'We ask when a reader may stop. For all n > 2 the answer is at most 14.2%. Code: https://github.com/example/dark-reading.',
      ],
    },
  },
  {
    name: 'old-style-id',
    expected: {
      title: 'An Old Measurement',
      arxiv: 'hep-ex/0307015',
      version: 2,
      published: '2003-07-07',
      updated: '2003-09-01',
      authors: [{ name: 'LAMP Collaboration' }, { name: 'B. Beta' }],
      categories: ['hep-ex'],
      abstract: ['It was measured.'],
    },
  },
  {
    name: 'withdrawn',
    expected: {
      title: 'A Proof That Was None',
      arxiv: '2504.00017',
      version: 2,
      published: '2025-04-01',
      updated: '2025-04-20',
      authors: alpha,
      categories: ['cs.LG'],
      comment: 'This paper has been withdrawn by the author due to an error in Lemma 3',
      withdrawn: 'This paper has been withdrawn by the author due to an error in Lemma 3',
      abstract: ['We prove a statement.'],
    },
  },
  {
    name: 'withdrawn-in-abstract',
    expected: {
      title: 'Another Proof That Was None',
      arxiv: '2504.00018',
      version: 2,
      published: '2025-04-01',
      updated: '2025-04-20',
      authors: alpha,
      categories: ['cs.LG'],
      withdrawn:
        'This submission has been withdrawn by arXiv administrators, because A. Alpha copied it.',
      abstract: [
        'This submission has been withdrawn by arXiv administrators, because A. Alpha copied it. We proved a statement.',
      ],
    },
  },
  {
    name: 'null-abstract',
    expected: {
      title: 'No Abstract',
      arxiv: '2504.00019',
      version: 1,
      published: '2025-04-01',
      authors: alpha,
      categories: ['cs.LG'],
      abstract: [],
    },
  },
];

for (const { name, expected } of papers) {
  test(`reads ${name}`, () => {
    assert.equal(arxivAtom.recognises(fixture(name)), true);
    assert.deepEqual(onlyPaper(name), expected);
  });
}

const refusals = [
  {
    name: 'error-entry',
    expected: ['10 arXiv answered with an error: incorrect id format for 2505.2044'],
  },
  {
    name: 'unknown-ids',
    expected: [
      '10 has no title: arXiv knows no such paper',
      "16 has an identifier that is not one of arXiv's: http://example.org/abs/1",
    ],
  },
  { name: 'no-results', expected: [] },
  { name: 'cut-off', expected: ['22 this is not well-formed XML, or it is cut off'] },
  {
    name: 'entities-of-its-own',
    expected: [' this XML declares a document type, which none that can be imported does'],
  },
];

for (const { name, expected } of refusals) {
  test(`makes no paper of ${name}`, () => {
    assert.equal(arxivAtom.recognises(fixture(name)), true);
    const { papers: none, problems } = parse(name);
    assert.deepEqual(none, []);
    assert.deepEqual(
      problems.map(({ line, message }) => `${String(line ?? '')} ${message}`),
      expected,
    );
  });
}

test('places a paper by line and title', () => {
  const { papers: found } = parse('third-version');
  assert.equal(found[0]?.line, 10);
  assert.equal(found[0].label, 'Reading in the Dark: Bounds for $\\ell_1$ & <eos> tokens');
});

test('tells how many results a query has', () => {
  assert.equal(arxivTotalResults(fixture('no-results')), 1);
  assert.equal(arxivTotalResults('<html>'), undefined);
});

test('leaves other feeds, pages and texts to other sources', () => {
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/</id></feed>';
  for (const text of [atom, '<!DOCTYPE html><html></html>', '[{"title": "T"}]', ''])
    assert.equal(arxivAtom.recognises(text), false);
});

test('decodes the TeX of comment and journal reference, and leaves addresses alone', () => {
  const entry = testEntry('2606.00001').replace(
    '<arxiv:primary',
    `<arxiv:comment>9 pages, $\\sim$ 2 MB, by Andr\\'ee; see https://a.example/x_y~z</arxiv:comment>
    <arxiv:journal_ref>Proc.\\ of Lamps {\\bf 12} (2031), 3--9</arxiv:journal_ref><arxiv:primary`,
  );
  const { comment, journalReference } =
    arxivAtom.parse(testFeed([entry]), { today: '2026-06-10' }).papers[0]?.record ?? {};
  assert.deepEqual(
    [comment, journalReference],
    ['9 pages, ∼ 2 MB, by Andrée; see https://a.example/x_y~z', 'Proc. of Lamps 12 (2031), 3–9'],
  );
});
