import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../problem/problem.ts';
import { parsePaperFile } from './parse-paper-file.ts';

const problems = (frontmatter: string, file = 'papers/2026/a-paper.mdx'): readonly string[] => {
  const parsed = parsePaperFile(`---\n${frontmatter}\n---\nText.\n`, file);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
};

test('a file gives the paper, its text, and the line on which the text begins', () => {
  const parsed = parsePaperFile(
    '---\ntitle: A\nlisted: 2026-06-10\nauthors:\n  - B C\n---\n\nText.\n',
    'papers/2026/2505.20444.mdx',
  );
  assert.ok(parsed.ok);
  assert.equal(parsed.value.paper.id, '2505.20444');
  assert.deepEqual(parsed.value.paper.authors, [{ name: 'B C' }]);
  assert.equal(parsed.value.body, '\nText.\n');
  assert.equal(parsed.value.bodyLine, 7);
});

test('a byte order mark and Windows line ends are no obstacle', () => {
  assert.ok(
    parsePaperFile('\uFEFF---\r\ntitle: A\r\nlisted: 2026-06-10\r\n---\r\nText.\r\n', 'a.mdx').ok,
  );
});

test('a line separator of Unicode does not end a line of frontmatter', () => {
  const parsed = parsePaperFile('---\ntitle: "A\u2028B"\nlisted: 2026-06-10\n---\n', 'a.mdx');
  assert.equal(parsed.ok && parsed.value.paper.title, 'A\u2028B');
});

test('a file without frontmatter says how to begin', () => {
  const parsed = parsePaperFile('Text.\n', 'papers/2026/a.mdx');
  assert.ok(!parsed.ok);
  assert.match(
    parsed.problems.map(formatProblem).join('\n'),
    /a\.mdx:1: this file has no frontmatter\n {4}Begin it with a line "---"/,
  );
});

for (const name of ['date', 'trending', 'A-Paper', 'a paper', '.hidden', 'a--']) {
  test(`"${name}" cannot be the identifier of a paper`, () => {
    assert.match(
      problems('title: A\nlisted: 2026-06-10', `papers/2026/${name}.mdx`).join('\n'),
      /cannot be the identifier/,
    );
  });
}

const refused: readonly (readonly [string, RegExp])[] = [
  ['title: A', /published: is missing\n {4}Give the paper a date/],
  [
    'title: A\npublished: 2026-02-30',
    /:3 published: is "2026-02-30"\n {4}Write a date that exists/,
  ],
  [
    'title: A\npublished: 2026',
    /published: YAML reads 2026 as a number, not as text\n {4}Put it between quotes: "2026"/,
  ],
  [
    'title: A\nlisted: 2026-06-10\nauthors: [B]\nauthorCount: 3',
    /:5 authorCount: is 3\n {4}Remove authorCount: the names are known/,
  ],
  ['title: "\\u200B\\0"\nlisted: 2026-06-10', /title: .*\n {4}Write a title that can be seen/],
  ['title: A\nlisted: 2026-06-10\nupvotes: 3', /countsAsOf: is missing/],
  ['title: A\nlisted: 2026-06-10\narxiv: 2505.20444v2', /without version/],
  ['title: A\nlisted: 2026-06-10\ncode: javascript:alert(1)', /begins with https/],
  ['title: A\nlisted: 2026-06-10\ntags: [Long Context]', /in lower case with hyphens/],
  [
    'title: A\nlisted: 2026-06-10\nsources: [{kind: json, file: ../x.json, date: 2026-06-10}]',
    /bare name/,
  ],
];

for (const [frontmatter, expected] of refused) {
  test(`refuses ${JSON.stringify(frontmatter)}`, () => {
    assert.match(problems(frontmatter).join('\n'), expected);
  });
}
