import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild, newPapers, type BuildRun } from './bench-build.ts';
import { benchOutputs, type OutputsRun } from './bench-outputs.ts';
import { describeMachine } from './describe-machine.ts';
import type { Measurement } from './measure-command.ts';
import { describeMemory, toMegabytes, formatTable } from './format-table.ts';

/**
 * Measures builds:
 *
 * - `npm run bench -- [--papers 1000,10000] [--keep]`: of generated archives
 * - `npm run bench -- --outputs <content folder> [--keep]`: of an archive, with and without what machines read
 */
const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '1000,10000' },
    outputs: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.papers.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > newPapers)) {
  throw new Error(
    `--papers ${values.papers}: write whole numbers above ${String(newPapers)} with commas between them`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
try {
  console.log(describeMachine());
  if (values.outputs === undefined) await runBuilds();
  else await runOutputs(resolve(process.env['INIT_CWD'] ?? '.', values.outputs));
} finally {
  if (values.keep) console.log(`Kept: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}

async function runBuilds(): Promise<void> {
  for (const papers of sizes) {
    console.log(`\n${papers.toLocaleString('en')} papers`);
    printTable((await benchBuild({ folder, papers })).map((run) => runToRow(run, papers)));
  }
}

function runToRow({ name, cost, size }: BuildRun, papers: number): Record<string, string> {
  return {
    build: name,
    ...costToRow(cost),
    'files a paper': (size.files / papers).toFixed(1),
    'KB a paper': (size.bytes / 1000 / papers).toFixed(0),
    'largest file': toMegabytes(size.largest),
  };
}

async function runOutputs(content: string): Promise<void> {
  printTable((await benchOutputs({ content, folder })).map(outputsToRow));
}

function outputsToRow({ outputs, name, cost }: OutputsRun): Record<string, string> {
  return { outputs, build: name, ...costToRow(cost) };
}

function costToRow(cost: Measurement): Record<string, string> {
  return {
    'wall s': cost.seconds.toFixed(1),
    'CPU s': cost.cpuSeconds.toFixed(1),
    'peak of largest process': describeMemory(cost.largest),
  };
}

function printTable(rows: readonly Record<string, string>[]): void {
  for (const line of formatTable(rows)) console.log(line);
}
