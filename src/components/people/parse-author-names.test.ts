import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAuthorNames } from './parse-author-names.ts';

test('an address is that of the name unless another is given', () => {
  assert.deepEqual(
    parseAuthorNames([
      ['Wei Wang', 3],
      ['Zoë Ångström', 2, 'zoe-angstrom'],
    ]),
    [
      { name: 'Wei Wang', count: 3, slug: 'wei-wang' },
      { name: 'Zoë Ångström', count: 2, slug: 'zoe-angstrom' },
    ],
  );
});

test('rubbish is left out', () => {
  for (const rubbish of [null, 'x', {}, [null], [[1, 2]], [['name']]]) {
    assert.deepEqual(parseAuthorNames(rubbish), []);
  }
});
