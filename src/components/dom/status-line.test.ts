import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStatusLine } from './status-line.ts';

function createLine() {
  const written: string[] = [];
  const line = {
    get textContent(): string {
      return written.at(-1) ?? '';
    },
    set textContent(text: string) {
      written.push(text);
    },
  };
  return { line, written };
}

test('what is newer is said in place of what waits', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { line, written } = createLine();
  const say = createStatusLine(line);
  say('Searching …', 500);
  say('3 papers found');
  context.mock.timers.tick(1_000);
  assert.deepEqual(written, ['3 papers found']);
});

test('the same is said once for each search', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { line, written } = createLine();
  const say = createStatusLine(line);
  for (const text of ['3 papers found', '3 papers found']) {
    say(text);
    context.mock.timers.tick(1);
  }
  assert.deepEqual(written, ['3 papers found']);
  say('Searching …', 500);
  say('3 papers found');
  context.mock.timers.tick(1_000);
  assert.deepEqual(written, ['3 papers found', '3 papers found']);
});
