import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFailedLoads } from './count-failed-loads.ts';

test('bad status and no network are counted, and reach the caller as before', async () => {
  const scope = {
    fetch: async (input: string | URL | Request) => {
      if (input === '/offline') throw new TypeError('no network');
      return new Response('', { status: input === '/missing' ? 404 : 200 });
    },
  };
  const failed = countFailedLoads(scope);
  assert.equal((await scope.fetch('/here')).status, 200);
  assert.equal(failed(), 0);
  assert.equal((await scope.fetch('/missing')).status, 404);
  assert.equal(failed(), 1);
  await assert.rejects(scope.fetch('/offline'), TypeError);
  assert.equal(failed(), 2);
});
