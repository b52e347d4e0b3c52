import { setImmediate } from 'node:timers/promises';

/**
 * A long-running task that can be observed and ended: it yields after each step, is told whether a person wants it to
 * end, and then returns its result at the next safe point.
 */
export type Task<Result> = Generator<TaskStep | undefined, Result, boolean>;

/** One of many counted things is done. A yield without one is a point between two of them. */
export interface TaskStep {
  /** What is counted, in the plural: `papers`. */
  readonly what: string;
  readonly total: number;
}

/** Observer of a long-running task. */
export interface TaskObserver {
  readonly onStep?: ((step: TaskStep) => void) | undefined;
  /** Aborted when a person wants the task to end. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs a task to its end or, once `signal` is aborted, to its next safe point. Signals arrive between steps. */
export async function runTask<Result>(
  task: Task<Result>,
  { onStep, signal }: TaskObserver = {},
): Promise<Result> {
  let pausedAt = performance.now();
  let next = task.next(false);
  while (next.done !== true) {
    if (next.value !== undefined) onStep?.(next.value);
    if (performance.now() - pausedAt > signalInterval) {
      await setImmediate();
      pausedAt = performance.now();
    }
    next = task.next(signal?.aborted === true);
  }
  return next.value;
}

/** Milliseconds for which Ctrl-C may go unnoticed. */
const signalInterval = 20;
