import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listOutput } from './build-state.ts';
import { countOutput, formatOutput } from './output-report.ts';

const files: Readonly<Record<string, string>> = {
  'index.html': 'other',
  'papers/2606.00001/index.html': 'papers',
  'papers/2606.00001.json': 'API',
  'papers/2606.00001.csl.json': 'citations',
  'papers/2606.00001.md': 'Markdown',
  'papers/date/2026-06-10/index.html': 'lists',
  'papers/date/2026-06-10.md': 'Markdown',
  'tags/alpha.bib': 'citations',
  'tags/alpha/rss.xml': 'feeds',
  'authors/ada/index.html': 'people',
  'authors/ada/rss.xml': 'feeds',
  'api/days/2026-06-10.json': 'API',
  'data/papers.csv.gz': 'whole archive',
  'data/papers.csl.json.gz': 'whole archive',
  'papers.bib': 'whole archive',
  'sitemaps/pages.xml': 'sitemaps',
  'pagefind/pagefind.js': 'search',
  '_astro/a.js': 'scripts and styles',
  'icon-192.png': 'pictures',
};

test('counts files and bytes by kind, and tells them in fifteen lines at most', () => {
  const out = mkdtempSync(join(tmpdir(), 'offprint-report-'));
  for (const name of Object.keys(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), 'x'.repeat(1000));
  }
  const expected = Map.groupBy(Object.values(files), (kind) => kind);
  const report = countOutput(listOutput(out));
  assert.deepEqual(
    Object.fromEntries(report.kinds.map(({ kind, files: count, bytes }) => [kind, [count, bytes]])),
    Object.fromEntries([...expected].map(([kind, { length }]) => [kind, [length, length * 1000]])),
  );
  const lines = formatOutput(report).split('\n');
  assert.ok(lines.length <= 15);
  assert.match(lines.at(-2) ?? '', /^all +19 +0\.0 MB$/u);
  writeFileSync(join(out, 'data/papers-2026.csv.gz'), 'x'.repeat(2_000_000));
  writeFileSync(join(out, 'data/files.json'), 'x'.repeat(1000));
  const grown = countOutput(listOutput(out));
  assert.deepEqual(
    [grown.files, grown.bytes, grown.largest, grown.fullest],
    [
      21,
      2_020_000,
      { name: 'data/papers-2026.csv.gz', kind: 'whole archive', bytes: 2_000_000 },
      { name: 'data', files: 4 },
    ],
  );
  assert.match(formatOutput(grown), /\nlargest file: data\/papers-2026\.csv\.gz, 2\.0 MB$/u);
  rmSync(out, { recursive: true });
  assert.deepEqual(listOutput(out), []);
});
