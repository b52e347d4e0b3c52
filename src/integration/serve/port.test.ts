import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePort } from './port.ts';

test('parsePort takes a number, and 4321 when nothing is said', () => {
  assert.equal(parsePort('8080'), 8080);
  assert.equal(parsePort(undefined), 4321);
  assert.equal(parsePort(''), 4321);
});

for (const text of ['0', '65536', '-1', '80.5', 'http', ' 80']) {
  test(`parsePort refuses "${text}" and shows what to write`, () => {
    assert.throws(() => parsePort(text), /is not a port.*PORT=8080/u);
  });
}
