import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { authorSlug } from './author.ts';
import { isPaperId, titleToId } from './paper-id.ts';
import { beginningOf, fitsPath, longestSegment, toPathSegment } from './path-segment.ts';

const free = (): boolean => false;

describe('a slug that is too long for a file name', () => {
  test('is cut, and two that begin alike stay two', () => {
    const [one, other] = ['a', 'b'].map((end) => toPathSegment('long-'.repeat(60) + end));
    assert.match(one ?? '', /^(?:long-)+[a-z0-9-]+$/);
    assert.equal(Buffer.byteLength(one ?? '') <= longestSegment, true);
    assert.notEqual(one, other);
    assert.equal(toPathSegment(one ?? ''), one);
  });

  test('any other is as it was', () => {
    for (const slug of ['yuki-m-asano', '', 'x'.repeat(longestSegment)])
      assert.equal(toPathSegment(slug), slug);
  });

  test('cuts whole characters, in any script', () => {
    assert.equal(beginningOf('灯'.repeat(70), 181), '灯'.repeat(60));
    assert.equal(beginningOf('𝔸𝔸', 6), '𝔸');
    assert.equal(beginningOf('tea-time', 4), 'tea');
  });
});

test('no name and no title gives a longer one', () => {
  const long = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(long, fc.boolean(), (text, isRepeated) => {
      const name = isRepeated ? text.repeat(9) : text;
      assert.ok(fitsPath(authorSlug(name)), name);
      const id = titleToId(name, free);
      assert.ok(isPaperId(id), id);
    }),
    { numRuns: 500, seed: 20261201 },
  );
  for (const letter of ['x', 'я', '灯', '𠀀'])
    assert.ok(isPaperId(titleToId(letter.repeat(300), (id) => !id.endsWith('-12'))), letter);
});
