import { availableParallelism, cpus, totalmem } from 'node:os';

/** Describes this machine in one line. */
export function describeMachine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const cores = availableParallelism();
  return `${String(cores)} cores (${model}), ${memory} GiB, ${process.platform}, Node ${process.version}`;
}
