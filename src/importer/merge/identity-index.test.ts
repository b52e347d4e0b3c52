import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Identity } from '../identity/identity.ts';
import { createIdentityIndex } from './identity-index.ts';
import { statementToDigest } from './statement.ts';
import { parseStoredPaper, type StoredPaper } from './stored-paper.ts';

function stored(id: string, frontmatter: string): StoredPaper {
  const parsed = parseStoredPaper(`---\n${frontmatter}\n---\n`, { path: `papers/2025/${id}.mdx` });
  return parsed.ok ? parsed.value : assert.fail(JSON.stringify(parsed.problems));
}

const papers = [
  stored('2505.20444', 'title: First\narxiv: "2505.20444"\naliases: [first]'),
  stored(
    'second',
    'title: The Second, Again\ndoi: 10.1000/2\npublished: "2025"\nauthors: [Ann Lee]\naliases: ["2504.00001"]',
  ),
  stored('counted', 'title: Counted\nauthorCount: 8\npublished: "2025-05-01"'),
  stored('twin', 'title: Twin\npublished: "2025"'),
  stored('twin-2', 'title: Twin\npublished: "2026"'),
];

function match(imported: Identity): string {
  const result = createIdentityIndex(papers).match(imported);
  if (result.type === 'ambiguous') return `ambiguous: ${result.ids.join(', ')}`;
  const ids = result.questions.map(({ paper, shared = '' }) =>
    `${paper.paper.id} ${shared}`.trim(),
  );
  const namesakes = ids.length === 0 ? '' : ` beside ${ids.join(', ')}`;
  return `${result.type === 'new' ? 'new' : result.paper.paper.id}${namesakes}`;
}

const named = (...names: string[]): { name: string }[] => names.map((name) => ({ name }));

const cases: readonly (readonly [string, Identity, string])[] = [
  ['arXiv identifier', { title: 'First', arxiv: '2505.20444' }, '2505.20444'],
  [
    'arXiv identifier under another title',
    { title: 'Unheard of', arxiv: '2505.20444' },
    'new beside 2505.20444 arxiv',
  ],
  ['DOI', { title: 'The Second: Again', doi: '10.1000/2' }, 'second'],
  ['title, whatever its punctuation', { title: 'the second again' }, 'second'],
  ['title and authors', { title: 'The Second, Again', authors: named('A. Lee', 'B') }, 'second'],
  ['other authors', { title: 'The Second, Again', authors: named('Bo Kim') }, 'new'],
  [
    'names for a number that differs',
    { title: 'Counted', authors: named('A B', 'C D') },
    'counted',
  ],
  ['a month of the year after', { title: 'Counted', published: '2026-01' }, 'counted'],
  ['a year far away', { title: 'Counted', published: '2019' }, 'new beside counted'],
  ['another arXiv identifier', { title: 'First', arxiv: '2505.20445' }, 'new'],
  ['two with the title', { title: 'Twin' }, 'ambiguous: twin, twin-2'],
  [
    'two with the title, one of the year',
    { title: 'Twin', published: '2026' },
    'twin-2 beside twin',
  ],
  [
    'two identifiers of two',
    { title: 'X', arxiv: '2505.20444', doi: '10.1000/2' },
    'new beside 2505.20444 arxiv, second doi',
  ],
  [
    'the title of one and the identifier of another',
    { title: 'Counted', doi: '10.1000/2' },
    'counted beside second doi',
  ],
  ['a former address', { title: 'Renamed since', arxiv: '2504.00001' }, 'second'],
  ['nothing', { title: 'Third' }, 'new'],
];

for (const [what, imported, expected] of cases) {
  test(`matches by ${what}`, () => {
    assert.equal(match(imported), expected);
  });
}

test('asks nothing about papers of which a person said that they are two', () => {
  const second = stored('twin-2', 'title: Twin\npublished: "2026"\ndistinctFrom: [twin]');
  const index = createIdentityIndex(papers);
  index.put(second);
  const result = index.match({ title: 'Twin', published: '2026' });
  assert.ok(result.type === 'found' && result.paper === second);
  assert.deepEqual(result.questions, []);
});

test('knows a record by what was said, whatever became of the paper', () => {
  const fields = { title: { written: null, from: 'json', raw: { json: 'digest' } } };
  const statement = { kind: 'json', words: new Map([['title', 'digest']]) };
  const paper = stored('own', 'title: By hand\npublished: "2020"');
  const index = createIdentityIndex([{ ...paper, state: { ...paper.state, fields } }]);
  const result = index.match({ title: 'Editorial' }, statementToDigest(statement));
  assert.ok(result.type === 'found' && !result.isJoined);
  assert.equal(index.match({ title: 'Editorial' }).type, 'new');
});

test('knows present and former identifiers, and forgets what was replaced', () => {
  const index = createIdentityIndex(papers);
  assert.deepEqual(['2505.20444', 'first', 'third'].map(index.isTaken), [true, true, false]);
  index.put(stored('2501.00001', 'title: Counted\narxiv: "2501.00001"'), 'counted');
  assert.equal(index.isTaken('counted'), false);
  assert.equal(index.papers().length, papers.length);
});

test('finds every paper with a general title that could be the one, among hundreds with that title', () => {
  const letters = [...'abcdefghijklmnop'];
  const names = letters.flatMap((a) => letters.map((b) => `${a}${b}son Q${b}${a}er`));
  const editorials = names.flatMap((name, index) => [
    stored(`editorial-${String(index)}`, `title: Editorial\npublished: "2019"\nauthors: [${name}]`),
  ]);
  const index = createIdentityIndex([
    ...editorials,
    stored('bare', 'title: Editorial\npublished: "2019"'),
  ]);
  const asked = (authors: { name: string }[]): readonly string[] => {
    const result = index.match({ title: 'Editorial', published: '2019', authors });
    return result.type === 'ambiguous'
      ? result.ids
      : result.questions.map(({ paper }) => paper.paper.id);
  };
  assert.deepEqual(asked(named('Q. Absent')), ['bare']);
  for (const name of ['Qbaer, A.', 'Ábson QBAER'])
    assert.deepEqual(asked(named(name)).toSorted(), ['bare', 'editorial-1'], name);
  assert.equal(asked([]).length, names.length + 1);
});
