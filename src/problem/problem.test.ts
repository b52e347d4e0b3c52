import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblemsError, ProblemsError } from './problem.ts';

test('an error with problems is known, whichever copy of the module made it', async () => {
  const copy = './problem.ts?copy';
  const { ProblemsError: Other } = (await import(copy)) as { ProblemsError: typeof ProblemsError };
  assert.notEqual(Other, ProblemsError);
  for (const Either of [ProblemsError, Other]) assert.ok(isProblemsError(new Either('No.', [])));
  assert.ok(!isProblemsError(new Error('No.')));
});
