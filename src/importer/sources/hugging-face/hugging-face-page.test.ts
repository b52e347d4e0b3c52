import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { huggingFacePage } from './hugging-face-page.ts';
import { sources } from '../index.ts';
import type { ParsedInput, ParseOptions } from '../source.ts';

function read(name: string): string {
  return readFileSync(new URL(`./fixtures/hugging-face-page/${name}`, import.meta.url), 'utf8');
}

function parse(name: string, options: Partial<ParseOptions> = {}): ParsedInput {
  return huggingFacePage.parse(read(name), { today: '2027-03-01', ...options });
}

test('knows a page by the element that shows the list', () => {
  const page = read('one-day.html');
  assert.equal(
    sources.find(({ recognises }) => recognises(page)),
    huggingFacePage,
  );
  assert.equal(huggingFacePage.recognises('<html><div data-target="Other"></div>'), false);
  assert.equal(huggingFacePage.recognises('Daily Papers\ndata-target="DailyPapers"'), false);
});

test('reads the records of a day', () => {
  const { papers, problems } = parse('one-day.html', { day: '2024-01-01' });
  assert.deepEqual(problems, []);
  assert.equal(papers.length, 1);
  assert.equal(papers[0]?.record.title, 'Quotes " & <Angles> in a Title');
  assert.equal(papers[0].record.listed, '2025-12-05');
  assert.equal(papers[0].record.upvotes, 7);
  assert.equal(papers[0].record.authors?.length, 2);
});

test('takes no week for a day', () => {
  const { papers, problems } = parse('one-week.html');
  assert.equal(papers[0]?.record.listed, undefined);
  assert.match(problems[0]?.message ?? '', /^the day of the list is not known/);
});

test('says what is wrong with a page that holds no data', () => {
  for (const [name, message] of [
    ['after-its-scripts.html', 'this page holds no records, only what a browser made of them'],
    ['cut-off.html', 'the records in this page cannot be read'],
  ] as const) {
    const { papers, problems } = parse(name);
    assert.deepEqual(papers, []);
    assert.deepEqual(
      problems.map((problem) => [problem.severity, problem.message]),
      [['error', message]],
    );
  }
});
