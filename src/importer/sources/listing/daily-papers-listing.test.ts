import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dailyPapersListing } from './daily-papers-listing.ts';
import type { ParsedInput } from '../source.ts';

function fixture(name: string): string {
  return readFileSync(
    new URL(`./fixtures/daily-papers-listing/${name}.txt`, import.meta.url),
    'utf8',
  );
}

function parse(name: string, asOf?: string): ParsedInput {
  return dailyPapersListing.parse(fixture(name), { asOf, today: '2027-03-01' });
}

const said = ({ problems }: ParsedInput): readonly string[] =>
  problems.map(({ severity, line, message }) => `${severity} ${String(line ?? '')} ${message}`);

test('reads the listing of 10 June 2026', () => {
  const { papers } = parse('2026-06-10', '2026-06-10');
  const records = papers.map(({ record }) => record);
  assert.equal(records.length, 49);
  assert.equal(records.filter(({ authorCount }) => authorCount !== undefined).length, 46);
  assert.equal(records.filter(({ comments }) => comments !== undefined).length, 15);
  assert.equal(records.filter(({ countsAsOf }) => countsAsOf === '2026-06-10').length, 15);
  assert.deepEqual(
    records.flatMap(({ organization }) => organization ?? []),
    [{ name: 'FuriosaAI', handle: 'furiosa-ai' }],
  );
  assert.deepEqual(
    papers.filter(({ record }) => record.listed === '2026-06-10').map(({ label }) => label),
    [
      'Anchored Decoding: Provably Reducing Copyright Risk for Any Language Model',
      'RoPE Distinguishes Neither Positions Nor Tokens in Long Contexts, Provably',
    ],
  );
  assert.equal(records.filter(({ published }) => published !== undefined).length, 47);
  assert.equal(records.find(({ title }) => title.startsWith('ECR'))?.published, '2026-01-01');
  assert.equal(records.find(({ title }) => title.startsWith('How Opt'))?.published, '2021-08-12');
  assert.equal(records.filter(({ code }) => code !== undefined).length, 14);
  assert.deepEqual(
    records.flatMap(({ project }) => project ?? []),
    ['https://tyroneli.github.io/AOT'],
  );
});

test('infers the year of a listing from the newest year it shows, and says so', () => {
  const parsed = parse('2026-06-10');
  const ecr = parsed.papers.find(({ label }) => label.startsWith('ECR'));
  assert.equal(ecr?.record.published, '2026-01-01');
  assert.deepEqual(ecr?.assumed, ['published']);
  assert.equal(parsed.papers[0]?.record.listed, '2026-06-10');
  assert.equal(
    said(parsed)[0],
    'note  dates without a year were taken to be of 2026: the newest year shown is 2025',
  );
});

test('takes the current year where the page shows none, and leaves out counts of an unknown day', () => {
  const parsed = parse('no-year-at-all');
  assert.equal(parsed.papers[0]?.record.published, '2027-05-29');
  assert.equal(parsed.papers[0]?.record.comments, undefined);
  assert.deepEqual(said(parsed), [
    'note  dates without a year were taken to be of 2027: no date of the page shows a year, so the current one was taken',
    'warning 5 the number of comments (3) was left out, because the day of the page is not known',
  ]);
  const told = parse('no-year-at-all', '2026-06-10');
  assert.deepEqual(told.problems, []);
  assert.equal(told.papers[0]?.record.published, '2026-05-29');
  assert.equal(told.papers[0].record.comments, 3);
});

test('warns when a date lies after the day of the page', () => {
  assert.deepEqual(said(parse('no-year-at-all', '2026-01-02')), [
    'warning 5 is dated 2026-05-29, after the day of the page (2026-01-02)',
  ]);
});

test('reads Windows line endings behind a byte order mark', () => {
  const { papers, problems } = parse('windows-line-endings', '2026-06-10');
  assert.deepEqual(problems, []);
  assert.equal(papers.length, 1);
  assert.deepEqual(papers[0]?.record, {
    title: 'A Title',
    published: '2025-05-29',
    comments: 3,
    countsAsOf: '2026-06-10',
    authorCount: 2,
  });
  assert.equal(papers[0].line, 7);
});

test('takes the day of an undated entry from the heading above it', () => {
  const { papers } = parse('two-headings');
  assert.deepEqual(
    papers.map(({ record }) => record),
    [
      { title: 'Older Day', published: '2027-06-01', authorCount: 2 },
      { title: 'Oldest Day', listed: '2027-06-08' },
    ],
  );
});

test('names what is odd with its line, and takes the rest', () => {
  const parsed = parse('odd-lines-and-cut-off', '2026-06-10');
  assert.deepEqual(
    parsed.papers.map(({ label }) => label),
    ['No Metadata'],
  );
  assert.deepEqual(said(parsed), [
    'warning 21 this line belongs to no entry and was passed over: Previous / Next',
    'error 25 the listing ends within this entry',
    'error 11 there is no such day: 30.2.2025',
  ]);
});

test('recognises a listing by what stands in it', () => {
  assert.equal(dailyPapersListing.recognises(fixture('2026-06-10')), true);
  assert.equal(
    dailyPapersListing.recognises('Title\n\nAbstract\n\n  • 6 authors\n·\nJun 10\n'),
    true,
  );
  for (const other of ['', '\n\n', '[{"title": "x"}]', '<!doctype html><p>Daily Papers', 'hello']) {
    assert.equal(dailyPapersListing.recognises(other), false, other);
  }
});

test('asks for the day of the page when nothing tells the date of an entry', () => {
  const text = `Daily Papers\n\nbyAK\n\nTitle\n\n${'Some words of an abstract. '.repeat(9)}\n`;
  const { papers, problems } = dailyPapersListing.parse(text, { today: '2027-03-01' });
  assert.equal(papers.length, 0);
  assert.deepEqual(problems, [
    {
      severity: 'error',
      message: 'shows no date, and the day of the page is not known',
      hint: 'Say on which day the page was saved, for example --as-of 2026-06-10.',
      line: 5,
      record: 'Title',
    },
  ]);
});

test('reads 10 MB in linear time', () => {
  const entry = fixture('windows-line-endings').split('Jun 10')[1] ?? '';
  const text = `Daily Papers\n\nbyAK\n${entry.repeat(Math.ceil(10_000_000 / entry.length))}`;
  const begin = performance.now();
  assert.equal(dailyPapersListing.recognises(text), true);
  const { papers } = dailyPapersListing.parse(text, { asOf: '2026-06-10', today: '2027-03-01' });
  assert.ok(papers.length > 40_000);
  assert.ok(performance.now() - begin < 60_000);
});
