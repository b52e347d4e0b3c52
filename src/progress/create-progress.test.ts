import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress, type ProgressOptions } from './create-progress.ts';
import { formatDuration } from './format-duration.ts';

/** Does ten things that take some time each, and returns what was shown. */
function watch(options: Partial<ProgressOptions> & { readonly isTTY?: boolean; each: number }) {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({
    stream: { write: (text) => written.push(text), isTTY: options.isTTY === true, columns: 60 },
    isQuiet: false,
    what: 'days',
    total: 10,
    now: () => time,
    ...options,
  });
  for (let count = 0; count < 10; count += 1) {
    time += options.each;
    progress.tick();
    if (count === 4) progress.log('server: asks for patience');
  }
  progress.done();
  progress.done();
  return written;
}

test('draws a bar with rate and remaining time on a terminal, and takes it away', () => {
  const written = watch({ isTTY: true, each: 2000 });
  assert.equal(written[0], '\r██░░░░░░░░░░░░░░░░░░░░░░ 1 of 10 days · 0.5/s · 18 s left\u001b[K');
  assert.equal(written.at(-2), `\r${'█'.repeat(24)} 10 of 10 days · 0.5/s\u001b[K`);
  assert.equal(written.at(-1), '\r\u001b[K');
  assert.ok(written.includes('server: asks for patience\n'));
});

test('redraws no more than ten times a second', () => {
  const written = watch({ isTTY: true, each: 30 });
  assert.equal(written.filter((text) => text.includes('of 10')).length, 3);
});

test('keeps within one line of the terminal', () => {
  const lines = watch({ isTTY: true, each: 2000, what: 'very long names of what is counted' });
  for (const line of lines) assert.ok(line.replaceAll('\u001b[K', '').trim().length < 60, line);
});

test('writes plain lines, seldom, where nobody looks', () => {
  assert.deepEqual(watch({ each: 2000 }), [
    '3 of 10 days · 0.5/s · 14 s left\n',
    'server: asks for patience\n',
    '6 of 10 days · 0.5/s · 8 s left\n',
    '9 of 10 days · 0.5/s · 2 s left\n',
  ]);
});

test('says nothing when quiet', () => {
  assert.deepEqual(watch({ isQuiet: true, isTTY: true, each: 2000 }), []);
});

test('writes durations as a person says them', () => {
  const texts = [0, 400, 59_000, 60_000, 200_000, 3_600_000, 7_500_000].map(formatDuration);
  assert.deepEqual(texts, ['1 s', '1 s', '59 s', '1 min', '3 min 20 s', '1 h', '2 h 5 min']);
});
