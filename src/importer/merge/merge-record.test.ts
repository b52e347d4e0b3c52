import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordValues } from '../mdx/record-yaml.ts';
import { mergeRecord, type MergedRecord } from './merge-record.ts';

const nothing: MergedRecord = { values: {}, fields: {}, problems: [] };

function merge(before: MergedRecord, values: RecordValues, kind = 'json'): MergedRecord {
  return mergeRecord({
    values: before.values,
    fields: before.fields,
    imported: { values, raw: {}, assumed: [] },
    kind,
  });
}

const names = (count: number): { readonly name: string }[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Author ${String(index)}` }));

test('puts names in the place of their number, and a number not in that of names', () => {
  const counted = merge(nothing, { title: 'T', authorCount: 2 }, 'daily-papers-listing');
  const named = merge(counted, { title: 'T', authors: names(2) });
  assert.deepEqual(named.values, { title: 'T', authors: names(2) });
  assert.deepEqual(named.problems, []);
  const again = merge(named, { title: 'T', authorCount: 2 }, 'daily-papers-listing');
  assert.deepEqual(again, { ...named, problems: [] });
});

test('reports once that names and number differ, in either order', () => {
  const counted = merge(nothing, { authorCount: 8 }, 'daily-papers-listing');
  const named = merge(counted, { authors: names(7) });
  assert.deepEqual(
    named.problems.map(({ severity, message }) => [severity, message]),
    [['warning', '7 authors are named, but their number was given as 8']],
  );
  assert.deepEqual(merge(named, { authors: names(7) }).problems, []);
  const late = merge(
    merge(nothing, { authors: names(7) }),
    { authorCount: 8 },
    'daily-papers-listing',
  );
  assert.equal(late.problems.length, 1);
  assert.deepEqual(merge(late, { authorCount: 8 }, 'daily-papers-listing').problems, []);
});

test('moves the day of the counts only together with a count', () => {
  const first = merge(nothing, { comments: 2, countsAsOf: '2026-06-10' });
  const same = merge(first, { comments: 2, countsAsOf: '2026-07-10' });
  assert.deepEqual(same.values, first.values);
  const more = merge(same, { comments: 3, countsAsOf: '2026-08-10' });
  assert.deepEqual(more.values, { comments: 3, countsAsOf: '2026-08-10' });
});

test('takes no counts that are older than those it has', () => {
  const first = merge(nothing, { comments: 5, countsAsOf: '2026-06-10' });
  assert.deepEqual(merge(first, { comments: 2, countsAsOf: '2026-01-01' }).values, first.values);
});

test('never replaces an identifier', () => {
  const first = merge(nothing, { arxiv: '2505.20444' });
  const second = merge(first, { arxiv: '2505.20445' }, 'arxiv');
  assert.deepEqual(second.values, { arxiv: '2505.20444' });
  assert.deepEqual(
    second.problems.map(({ severity, key }) => [severity, key]),
    [['warning', 'arxiv']],
  );
});

test('says what a source would have changed', () => {
  const written = merge(nothing, { title: 'Theirs' });
  const edited = { ...written, values: { title: 'Mine' } };
  assert.deepEqual(merge(edited, { title: 'Theirs, corrected' }).problems, [
    {
      severity: 'note',
      key: 'title',
      message: 'the source says something else about title, which was written by hand and was kept',
      hint: 'Stored: "Mine". Source: "Theirs, corrected".',
    },
  ]);
});

test('takes nothing of an older version back, but fills gaps from it', () => {
  const third = merge(nothing, { title: 'Third', version: 3, updated: '2026-06-10' }, 'arxiv');
  const first = merge(third, { title: 'First', version: 1, comment: '9 pages' }, 'arxiv');
  assert.deepEqual(first.values, { ...third.values, comment: '9 pages' });
  const fourth = merge(first, { title: 'Fourth', version: 4, updated: '2026-07-10' }, 'arxiv');
  assert.deepEqual(fourth.values, {
    title: 'Fourth',
    version: 4,
    updated: '2026-07-10',
    comment: '9 pages',
  });
});

test('keeps that an author is a group, and where a name is divided', () => {
  const known = [
    { name: 'FOG Collaboration', isGroup: true },
    { name: '李世民', family: '李' },
  ];
  const bare = [{ name: 'FOG Collaboration' }, { name: '李世民' }];
  const first = merge(nothing, { authors: known }, 'json');
  assert.deepEqual(merge(first, { authors: bare }, 'ris').values, { authors: known });
  assert.deepEqual(merge(merge(nothing, { authors: bare }), { authors: known }, 'ris').values, {
    authors: known,
  });
});

test('leaves a list of authors open only if it is the one that was cut off', () => {
  const whole = { authors: names(3) };
  const cut = { authors: names(1), moreAuthors: true };
  for (const [first, second] of [
    [whole, cut],
    [cut, whole],
  ] as const) {
    const merged = merge(merge(nothing, first, 'bibtex'), second, 'ris');
    assert.deepEqual(merged.values, whole);
    assert.deepEqual(merge(merge(merged, cut, 'ris'), cut, 'bibtex').values, whole);
  }
  const stillCut = { authors: names(2), moreAuthors: true };
  assert.deepEqual(merge(merge(nothing, cut), stillCut, 'ris').values, stillCut);
  assert.deepEqual(merge(merge(nothing, stillCut), cut, 'ris').values, stillCut);
});
