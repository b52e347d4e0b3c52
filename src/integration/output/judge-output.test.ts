import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { hosts, outputKinds, type Host } from '../../site/archive-config.ts';
import { hostLimits, limitsChecked } from './host-limits.ts';
import { judgeOutput } from './judge-output.ts';
import type { OutputReport } from './output-report.ts';

const site: OutputReport = {
  kinds: [
    { kind: 'people', files: 3000, bytes: 500e6 },
    { kind: 'papers', files: 5000, bytes: 200e6 },
    { kind: 'feeds', files: 2000, bytes: 50e6 },
    { kind: 'whole archive', files: 20, bytes: 30e6 },
    { kind: 'citations', files: 5000, bytes: 10e6 },
  ],
  files: 15_020,
  bytes: 790e6,
  largest: { name: 'data/papers.csv.gz', kind: 'whole archive', bytes: 20e6 },
  fullest: { name: 'papers', files: 40_000 },
};

const judge = (report: OutputReport, host: Host) =>
  judgeOutput(report, { host, outputs: outputKinds });

test('says nothing below 80% of every limit', () => {
  for (const host of hosts) assert.deepEqual(judge(site, host), [], host);
});

test('warns from 80% on, with numbers and settings', () => {
  assert.deepEqual(judge({ ...site, bytes: 800e6 }, 'github-pages'), [
    'The site has 800.0 MB, 80% of the limit: GitHub Pages takes 1000.0 MB. These settings of archive.yaml help most: a higher authors.minPapers; a higher feeds.minPapers; outputs: lean.',
  ]);
  assert.deepEqual(judge({ ...site, files: 47_802 }, 'cloudflare-pages'), [
    'The site has 47,802 files, 239% of the limit: Cloudflare Pages takes 20,000 files on the free plan, 100,000 on paid plans. These settings of archive.yaml help most: outputs: lean; a higher authors.minPapers; a higher feeds.minPapers.',
  ]);
});

test('names the largest file and the fullest folder', () => {
  const largest = { ...site.largest, bytes: 62e6 };
  assert.deepEqual(judge({ ...site, largest }, 'cloudflare-pages'), [
    'The largest file, data/papers.csv.gz, has 62.0 MB, 236% of the limit: Cloudflare Pages takes 26.2 MB. These settings of archive.yaml help most: outputs: lean.',
  ]);
  const fullest = { name: 'papers', files: 54_000 };
  assert.deepEqual(judge({ ...site, fullest }, 'netlify'), [
    'The fullest folder, papers, has 54,000 files, 100% of the limit: Netlify takes 54,000 files. These settings of archive.yaml help most: outputs: lean; a higher authors.minPapers; a higher feeds.minPapers.',
  ]);
});

test('names no setting that is set, and says when none helps', () => {
  const lean = { host: 'cloudflare-pages', outputs: [] } as const;
  const [known] = judgeOutput({ ...site, files: 47_802 }, lean);
  assert.match(known ?? '', /: a higher authors\.minPapers\.$/u);
  const kinds = [{ kind: 'papers', files: 30_000, bytes: 900e6 }];
  const [sentence] = judge({ ...site, kinds, files: 30_000 }, 'cloudflare-pages');
  assert.match(sentence ?? '', /No setting of archive\.yaml changes that\.$/u);
});

test('docs/deploying.md has every host, its limits, their source and day', async () => {
  const text = await readFile(new URL('../../../docs/deploying.md', import.meta.url), 'utf8');
  for (const host of hosts) assert.ok(text.includes(`\`${host}\``), host);
  for (const { name, source } of Object.values(hostLimits))
    assert.ok(text.includes(name) && text.includes(source), name);
  assert.ok(text.includes(limitsChecked));
});
