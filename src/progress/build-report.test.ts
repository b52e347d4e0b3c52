import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBuildReport } from './build-report.ts';

test('a piped build prints a line for each stage and warnings in between', () => {
  const written: string[] = [];
  let time = 0;
  const report = createBuildReport({ write: (text) => written.push(text) }, () => time);
  report.begin('Content');
  time += 1200;
  report.begin('Pages');
  const progress = report.count('pages', 2);
  for (let page = 0; page < 2; page += 1) {
    time += 1000;
    progress.tick();
  }
  report.say('A warning');
  report.end('2 rendered');
  report.line('Files', '7 written', 0.5);
  assert.deepEqual(
    written.map((text) => text.replaceAll(/ +/gu, ' ')),
    ['Content 1.2 s\n', 'A warning\n', 'Pages 2 rendered 2.0 s\n', 'Files 7 written 0.5 s\n'],
  );
});

test('on a terminal a bar shows how far the pages are, and leaves no trace', () => {
  const written: string[] = [];
  let time = 0;
  const stream = { write: (text: string) => written.push(text), isTTY: true, columns: 80 };
  const report = createBuildReport(stream, () => time);
  report.begin('Pages');
  const progress = report.count('pages', 10);
  time += 500;
  progress.tick();
  report.end('10 rendered');
  assert.match(written[0] ?? '', /1 of 10 pages · 2\.0\/s · 5 s left/u);
  assert.equal(written[1], '\r\u001b[K');
  assert.match(written[2] ?? '', /^Pages +10 rendered +0\.5 s\n$/u);
});
