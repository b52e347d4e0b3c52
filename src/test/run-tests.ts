import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, delimiter, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/find-chromium.ts';
import { createThisMachine } from './browser/this-machine.ts';
import { loadTestFiles, testKinds, type TestKind } from './test-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = process.argv.slice(2);
const kinds = asked.length === 0 ? testKinds : testKinds.filter((kind) => asked.includes(kind));
const unknown = asked.filter((kind) => !testKinds.some((known) => known === kind));

if (unknown.length > 0) {
  console.error(`No such kind of test: ${unknown.join(', ')}. There are ${testKinds.join(', ')}.`);
  process.exitCode = 1;
} else {
  try {
    await runTests(kinds);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Runs all kinds at once in Node's runner, for one report and one summary. */
async function runTests(chosen: readonly TestKind[]): Promise<void> {
  const files = await loadTestFiles(root, chosen);
  await prepareEnvironment(chosen);
  const shared = await mkdtemp(join(tmpdir(), 'offprint-tests-'));
  process.env['OFFPRINT_TEST_RUN'] = shared;
  // Removed after the run, with all that tests leave behind.
  process.env['TMPDIR'] = shared;

  // Builds are heavy: more than two at once would slow one another down.
  const concurrency = Math.min(2, availableParallelism());
  const results = run({ cwd: root, files: [...files], concurrency, timeout: 600_000 });
  results.on('test:summary', ({ success }) => {
    if (!success) process.exitCode = 1;
  });
  results.compose(spec).pipe(process.stdout);
  await new Promise((resolve) => results.once('close', resolve));
  await rm(shared, { recursive: true, force: true });
}

/** Sets what every test file inherits: a browser that runs, this Node first, and no settings of the person's archive. */
async function prepareEnvironment(chosen: readonly TestKind[]): Promise<void> {
  for (const key of ['OFFPRINT_CONTENT', 'OFFPRINT_OUT', 'PORT'])
    Reflect.deleteProperty(process.env, key);
  process.env['PATH'] = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (!chosen.includes('browser')) return;
  const chromium = await findChromium(createThisMachine(console.error));
  console.error(`Browser tests use ${chromium}`);
  process.env['CHROME_PATH'] = chromium;
}
