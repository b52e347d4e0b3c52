import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from './checks.ts';
import { runCheck } from './run-check.ts';

for (const check of checks) {
  test(check.name, async () => {
    const found = await runCheck(check);
    if (found !== undefined) assert.fail(found);
  });
}
