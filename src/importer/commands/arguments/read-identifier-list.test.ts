import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIdentifierList } from './read-identifier-list.ts';

const lines = [
  { line: '2505.20444', words: ['2505.20444'] },
  { line: '  arXiv:2505.20444v2\r', words: ['arXiv:2505.20444v2'] },
  { line: '2505.20444 # the one of last week', words: ['2505.20444'] },
  {
    line: '- https://doi.org/10.1145/3292500.3330701',
    words: ['https://doi.org/10.1145/3292500.3330701'],
  },
  { line: '* <https://arxiv.org/abs/2505.20444>', words: ['https://arxiv.org/abs/2505.20444'] },
  {
    line: '12. [x] https://huggingface.co/papers/2505.20444',
    words: ['https://huggingface.co/papers/2505.20444'],
  },
  {
    line: '- [ ] [Links [and # signs]](https://arxiv.org/abs/2505.20444 "A title"), of 2025',
    words: ['https://arxiv.org/abs/2505.20444'],
  },
  {
    line: '[Cell](https://doi.org/10.1016/S0092-8674(00)80450-0)',
    words: ['https://doi.org/10.1016/S0092-8674(00)80450-0'],
  },
  {
    line: '- [A](https://arxiv.org/abs/2505.20444) ([code](https://github.com/a/b)), [B](<https://doi.org/10.5555/b>)',
    words: ['https://arxiv.org/abs/2505.20444', 'https://doi.org/10.5555/b'],
  },
  { line: '# 2505.20444', words: [] },
  { line: '## Session of 10 June', words: [] },
  { line: '   ', words: [] },
];

for (const { line, words } of lines) {
  test(`"${line.trim()}" names ${words.join(' and ') || 'no paper'}`, () => {
    const text = `\uFEFF10.5555/first\n${line}\n`;
    assert.deepEqual(parseIdentifierList({ file: 'ids.txt', text }), {
      words: ['10.5555/first', ...words],
      problems: [],
    });
  });
}

test('names the line of what is no paper, and takes the others', () => {
  const text = '2505.20444\n\nAttention is all you need\r\n- [Ours](https://example.org/paper)\n';
  const { words, problems } = parseIdentifierList({ file: 'ids.txt', text });
  assert.deepEqual(words, ['2505.20444']);
  assert.deepEqual(
    problems.map(({ severity, file, line, record }) => [severity, file, line, record]),
    [
      ['error', 'ids.txt', 3, 'Attention is all you need'],
      ['error', 'ids.txt', 4, '- [Ours](https://example.org/paper)'],
    ],
  );
  assert.match(problems[0]?.hint ?? '', /Write an arXiv identifier .* A comment begins with #/);
});

test('has one problem with a file that is something else, empty or enormous', () => {
  for (const [text, message] of [
    ['', /no line of this file names a paper/],
    ['@article{a,\n  title = {A}\n}\n', /no line of this file names a paper/],
    ['2505.20444\n'.repeat(10_001), /has more than 10000 lines/],
  ] as const) {
    const { words, problems } = parseIdentifierList({ file: 'ids.txt', text });
    assert.deepEqual([words.length, problems.length], [0, 1]);
    assert.match(problems[0]?.message ?? '', message);
  }
});

test('takes time linear in the length of a hostile line', () => {
  const start = performance.now();
  for (const text of ['](('.repeat(100_000), '](a('.repeat(100_000), ' #'.repeat(100_000)])
    parseIdentifierList({ file: 'ids.txt', text });
  assert.ok(performance.now() - start < 2000);
});
