import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Identity } from './contradicts.ts';
import { createIdentityIndex } from './identity-index.ts';
import { parseStoredPaper, type StoredPaper } from './stored-paper.ts';

function stored(id: string, frontmatter: string): StoredPaper {
  const parsed = parseStoredPaper(`---\n${frontmatter}\n---\n`, { path: `papers/2025/${id}.mdx` });
  return parsed.ok ? parsed.value : assert.fail(JSON.stringify(parsed.problems));
}

const papers = [
  stored('2505.20444', 'title: First\narxiv: "2505.20444"\naliases: [first]'),
  stored(
    'second',
    'title: The Second, Again\ndoi: 10.1000/2\npublished: "2025"\nauthors: [Ann Lee]',
  ),
  stored('counted', 'title: Counted\nauthorCount: 8\npublished: "2025-05-01"'),
  stored('twin', 'title: Twin\npublished: "2025"'),
  stored('twin-2', 'title: Twin\npublished: "2026"'),
];

function match(imported: Identity): string {
  const result = createIdentityIndex(papers).match(imported);
  if (result.type === 'ambiguous') return `ambiguous: ${result.ids.join(', ')}`;
  const namesakes = result.namesakes.length === 0 ? '' : ` beside ${result.namesakes.join(', ')}`;
  return `${result.type === 'new' ? 'new' : result.paper.paper.id}${namesakes}`;
}

const named = (...names: string[]): { name: string }[] => names.map((name) => ({ name }));

const cases: readonly (readonly [string, Identity, string])[] = [
  ['arXiv identifier', { title: 'Renamed', arxiv: '2505.20444' }, '2505.20444'],
  ['DOI', { title: 'Renamed', doi: '10.1000/2' }, 'second'],
  ['title, whatever its punctuation', { title: 'the second again' }, 'second'],
  ['title and authors', { title: 'The Second, Again', authors: named('A. Lee', 'B') }, 'second'],
  ['other authors', { title: 'The Second, Again', authors: named('Bo Kim') }, 'new beside second'],
  [
    'names for a number that differs',
    { title: 'Counted', authors: named('A B', 'C D') },
    'counted',
  ],
  ['a year next to it', { title: 'Counted', published: '2026-01' }, 'counted'],
  ['a year far away', { title: 'Counted', published: '2019' }, 'new beside counted'],
  ['another arXiv identifier', { title: 'First', arxiv: '2505.20445' }, 'new beside 2505.20444'],
  ['two with the title', { title: 'Twin' }, 'ambiguous: twin, twin-2'],
  [
    'two identifiers of two',
    { title: 'X', arxiv: '2505.20444', doi: '10.1000/2' },
    'ambiguous: 2505.20444, second',
  ],
  [
    'an identifier, and a namesake',
    { title: 'Counted', doi: '10.1000/2' },
    'second beside counted',
  ],
  ['nothing', { title: 'Third' }, 'new'],
];

for (const [what, imported, expected] of cases) {
  test(`matches by ${what}`, () => {
    assert.equal(match(imported), expected);
  });
}

test('knows present and former identifiers, and forgets what was replaced', () => {
  const index = createIdentityIndex(papers);
  assert.deepEqual(['2505.20444', 'first', 'third'].map(index.isTaken), [true, true, false]);
  index.put(stored('2501.00001', 'title: Counted\narxiv: "2501.00001"'), 'counted');
  assert.equal(index.isTaken('counted'), false);
  assert.equal(index.papers().length, papers.length);
});
