import { availableParallelism, cpus, totalmem } from 'node:os';

/** On what was measured, in a line. */
export function describeMachine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const cores = availableParallelism();
  return `${String(cores)} cores (${model}), ${memory} GiB, ${process.platform}, Node ${process.version}`;
}
