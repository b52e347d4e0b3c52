import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../../problem/problem.ts';
import { TopicsSchema } from '../../site/topics.ts';
import { checkPapers, type CheckedPaper } from './check-papers.ts';

const paper = (file: string, more: Partial<CheckedPaper> = {}): CheckedPaper => ({
  id: file.replace(/^.*\//u, ''),
  file,
  aliases: [],
  tags: [],
  ...more,
});

const topics = TopicsSchema.parse({
  'language-models': { name: 'Language models', description: 'D', aliases: ['llm'] },
});

const check = (...papers: readonly CheckedPaper[]): readonly string[] =>
  checkPapers(papers, topics).map((problem) => formatProblem(problem).replace(/\n\s*/u, ' | '));

test('papers that agree have no problem', () => {
  assert.deepEqual(
    check(paper('2025/a', { aliases: ['former'], tags: ['language-models'] }), paper('2026/b')),
    [],
  );
});

test('an identifier in two years', () => {
  assert.deepEqual(check(paper('2025/a'), paper('2026/a')), [
    '2026/a: the identifier "a" is taken by 2025/a | Remove one of the two files, or rename one.',
  ]);
});

test('an alias that another paper has as identifier, whichever comes first', () => {
  const a = paper('2026/a', { aliases: ['b'] });
  const expected = [
    '2026/a aliases.0: "b" is taken by 2026/b | Remove it from one of the two files. If a command was interrupted, run it again first: it ends what it began.',
  ];
  assert.deepEqual(check(a, paper('2026/b')), expected);
  assert.deepEqual(check(paper('2026/b'), a), expected);
});

test('an alias that another paper has as alias', () => {
  assert.deepEqual(
    check(paper('2026/a', { aliases: ['old'] }), paper('2026/b', { aliases: ['older', 'old'] })),
    ['2026/b aliases.1: "old" is taken by 2026/a | Remove it from one of the two files.'],
  );
});

test('an alias that is the paper itself, or a page of another kind', () => {
  assert.deepEqual(check(paper('2026/a', { aliases: ['a', 'month'] })), [
    '2026/a aliases.0: "a" is the identifier of this very paper | Remove it: aliases are former identifiers.',
    '2026/a aliases.1: "month" cannot be the identifier of a paper | Remove it: /papers/month/ is a page of another kind.',
  ]);
});

test('a tag that is misspelt, renamed, unknown, or a name every object has', () => {
  assert.deepEqual(
    check(paper('2026/a', { tags: ['languagemodels', 'llm', 'robots', 'constructor'] })).map(
      (line) => line.replace(/^.*\| /u, ''),
    ),
    [
      'Did you mean "language-models"?',
      'Write "language-models": the topic was renamed.',
      'Remove the tag, or add a topic "robots" with name and description to tags.yaml.',
      'Remove the tag, or add a topic "constructor" with name and description to tags.yaml.',
    ],
  );
});

test('tags are not judged by a vocabulary that could not be read', () => {
  assert.deepEqual(checkPapers([paper('2026/a', { tags: ['robots'] })], undefined), []);
});
