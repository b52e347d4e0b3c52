import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild, type BuildRun } from './bench-build.ts';

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

function describeMachine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const cores = availableParallelism();
  return `${String(cores)} cores (${model}), ${memory} GiB, ${process.platform}, Node ${process.version}`;
}

function runToRow({ name, cost, size }: BuildRun): Record<string, string> {
  const { largest } = cost;
  return {
    build: name,
    'wall s': cost.seconds.toFixed(1),
    'CPU s': cost.cpuSeconds.toFixed(1),
    'peak of largest process':
      largest === undefined ? 'unknown' : `${toMegabytes(largest.bytes)} (${largest.name})`,
    files: size.files.toLocaleString('en'),
    bytes: toMegabytes(size.bytes),
  };
}

/** Rows of the same keys as lines of a Markdown table. */
function toTable(rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))];
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const [head = '', ...rest] = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest];
}

function toMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}
