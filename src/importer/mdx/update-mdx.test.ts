import assert from 'node:assert/strict';
import { test } from 'node:test';
import { updateMdx } from './update-mdx.ts';

const source = `---
# A person's comment at the top
title:   'Odd   quotes'   # kept

arxiv: "2505.20444"
authors: [A, "B"]
# about the tags
tags:
- one # by hand
# in between
- two

keywords:
  - x
    # indented, after the list
upvotes: 3 # as seen
countsAsOf: "2026-06-10"
---

The old
abstract.

## Notes

Mine,   with {1 + 1}.
`;

function update(values: Record<string, unknown>, abstract?: string, text = source): string {
  return updateMdx(text, { values, abstract }) ?? assert.fail('not updated');
}

test('changes nothing when nothing changes', () => {
  assert.equal(update({}), source);
});

test('changes the line of a changed key alone, and keeps the comment behind it', () => {
  assert.equal(
    update({ upvotes: 12 }),
    source.replace('upvotes: 3 # as seen', 'upvotes: 12 # as seen'),
  );
});

test('keeps comments of the entries that stay in a changed list', () => {
  const updated = update({ tags: ['one', 'three', 'two'] });
  assert.match(updated, /# about the tags\ntags:\n {2}- one # by hand\n/);
  assert.match(updated, /# in between/);
  assert.match(updated, /- three\n/);
  assert.ok(updated.startsWith(source.slice(0, source.indexOf('tags:'))));
  assert.ok(updated.endsWith(source.slice(source.indexOf('keywords:'))));
});

test('adds a key where the schema would have it', () => {
  assert.equal(
    update({ categories: ['cs.CL'] }),
    source.replace('authors: [A, "B"]\n', 'authors: [A, "B"]\ncategories:\n  - cs.CL\n'),
  );
  assert.equal(
    update({ doi: '10.1/x' }, undefined, '---\ntags: [a]\n---\n'),
    '---\ndoi: "10.1/x"\ntags: [a]\n---\n',
  );
});

test('removes a key and nothing else', () => {
  assert.equal(update({ upvotes: undefined }), source.replace('upvotes: 3 # as seen\n', ''));
  assert.equal(update({ venue: undefined }), source);
});

test('replaces the abstract alone', () => {
  assert.equal(
    update({}, 'The new abstract, $&.'),
    source.replace('The old\nabstract.', () => 'The new abstract, $&.'),
  );
  assert.equal(
    update({}, 'New.', '---\ntitle: T\n---\n\n## Notes\n'),
    '---\ntitle: T\n---\n\nNew.\n\n## Notes\n',
  );
  assert.equal(update({}, 'New.', '---\ntitle: T\n---'), '---\ntitle: T\n---\n\nNew.\n');
});

test('keeps line endings of Windows', () => {
  const windows = source.replace(/\n/g, '\r\n');
  assert.equal(
    update({ upvotes: 4, categories: ['a', 'b'] }, 'New.\n\nTwo.', windows),
    update({ upvotes: 4, categories: ['a', 'b'] }, 'New.\n\nTwo.').replace(/\n/g, '\r\n'),
  );
});

test('leaves frontmatter alone in which keys share a line', () => {
  assert.equal(
    updateMdx('---\n{title: T, upvotes: 1}\n---\n', {
      values: { upvotes: 2 },
      abstract: undefined,
    }),
    undefined,
  );
  assert.equal(updateMdx('no frontmatter', { values: {}, abstract: undefined }), undefined);
});
