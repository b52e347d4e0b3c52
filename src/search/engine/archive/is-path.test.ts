import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPath } from './is-path.ts';

for (const path of ['/', '/archive/papers/x/', '/tags/a%20b/?page=2#end']) {
  test(`${path} is a path`, () => {
    assert.ok(isPath(path));
  });
}

const others = [
  '',
  'papers/x/',
  'javascript:alert(1)',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/\t/elsewhere.example/',
  '/\n/elsewhere.example/',
  '/x\r/',
  '/x/\n',
];

for (const other of others) {
  test(`${JSON.stringify(other)} is none`, () => {
    assert.ok(!isPath(other));
  });
}
