import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parseYaml } from './parse-yaml.ts';
import { formatProblem } from './problem.ts';
import { strictRecord } from './strict-record.ts';

const schema = strictRecord({
  title: z.string({ error: 'Write the title as text.' }),
  arxiv: z.string({ error: 'Write the identifier between quotes.' }).optional(),
  organization: strictRecord({ name: z.string({ error: 'Write the name.' }) }).optional(),
  authors: z.array(z.string({ error: 'Write a name.' })).default([]),
});

const report = (text: string): readonly string[] => {
  const parsed = parseYaml(text, { schema, file: 'papers/x.mdx', firstLine: 2 });
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
};

test('a valid record comes out with its defaults', () => {
  const parsed = parseYaml('title: A', { schema, file: 'x' });
  assert.deepEqual(parsed, { ok: true, value: { title: 'A', authors: [] } });
});

test('every problem of a record is reported, with line, key and what to write', () => {
  assert.deepEqual(report('titel: A\norganization:\n  nam: B\n').toSorted(), [
    'papers/x.mdx:2 titel: there is no key "titel" here\n    Did you mean "title"?',
    'papers/x.mdx:2 title: is missing\n    Write the title as text.',
    'papers/x.mdx:3 organization.name: is missing\n    Write the name.',
    'papers/x.mdx:4 organization.nam: there is no key "nam" here\n    Did you mean "name"?',
  ]);
});

test('an identifier that YAML read as a number is shown as it was written, with its last zero', () => {
  assert.deepEqual(report('title: A\narxiv: 2505.20440\n'), [
    'papers/x.mdx:3 arxiv: YAML reads 2505.20440 as a number, not as text\n    Put it between quotes: "2505.20440"',
  ]);
});

test('an item of a list is found on its own line', () => {
  assert.deepEqual(report('title: A\nauthors:\n  - B\n  - [C]\n'), [
    'papers/x.mdx:5 authors.1: is ["C"]\n    Write a name.',
  ]);
});

test('an unknown key that resembles none lists what there is', () => {
  assert.match(
    report('title: A\nxyzzyplugh: 1\n')[0] ?? '',
    /use one of: title, arxiv, organization, authors/,
  );
});

test('YAML that is none is reported at its line', () => {
  assert.match(
    report('title: "A\nauthors: []\n')[0] ?? '',
    /^papers\/x\.mdx:\d+: this is not valid YAML: Missing closing/,
  );
  assert.match(
    report('title: A\ntitle: B\n')[0] ?? '',
    /^papers\/x\.mdx:3: .*\n {4}Keep one of the two keys\.$/,
  );
});

test('a list or a text where a record should be is refused', () => {
  assert.equal(report('- A\n').length, 1);
  assert.equal(report('just words\n').length, 1);
});

test('an empty file lacks what is required, and nothing else', () => {
  assert.deepEqual(report(''), ['papers/x.mdx:2 title: is missing\n    Write the title as text.']);
});

test('aliases cannot be used to build an enormous value', () => {
  const bomb = [
    'a0: &a0 x',
    ...Array.from(
      { length: 12 },
      (_, n) =>
        `a${String(n + 1)}: &a${String(n + 1)} [${Array.from({ length: 9 }, () => `*a${String(n)}`).join(', ')}]`,
    ),
  ].join('\n');
  assert.ok(report(bomb).length > 0);
});
