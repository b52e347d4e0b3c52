import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild, type BuildRun } from './bench-build.ts';
import { describeMachine } from './describe-machine.ts';
import { describeMemory, toMegabytes, toTable } from './table.ts';

/** Measures builds of generated archives: `npm run bench -- [--papers 1000,10000] [--keep]`. */
const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '1000,10000' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.papers.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  throw new Error(`--papers ${values.papers}: write whole numbers with commas between them`);
}

const folder = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
try {
  console.log(describeMachine());
  for (const papers of sizes) {
    console.log(`\n${papers.toLocaleString('en')} papers`);
    for (const line of toTable((await benchBuild({ folder, papers })).map(runToRow))) {
      console.log(line);
    }
  }
} finally {
  if (values.keep) console.log(`Kept: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}

function runToRow({ name, cost, size }: BuildRun): Record<string, string> {
  return {
    build: name,
    'wall s': cost.seconds.toFixed(1),
    'CPU s': cost.cpuSeconds.toFixed(1),
    'peak of largest process': describeMemory(cost.largest),
    files: size.files.toLocaleString('en'),
    bytes: toMegabytes(size.bytes),
  };
}
