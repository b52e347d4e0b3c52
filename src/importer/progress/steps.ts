import { setImmediate } from 'node:timers/promises';

/**
 * Long work that can be watched and ended: it halts after each step, is told whether a person wants it to end, and then
 * comes to its result at the next safe place.
 */
export type Steps<Result> = Generator<Step | undefined, Result, boolean>;

/** One of many things that are counted is done. A halt without one is between two of them. */
export interface Step {
  /** What is counted, in the plural: `papers`. */
  readonly what: string;
  readonly total: number;
}

/** Who follows long work. */
export interface Watch {
  readonly onStep?: ((step: Step) => void) | undefined;
  /** Aborted when a person wants the work to end. */
  readonly signal?: AbortSignal | undefined;
}

/** Does the work to its end, or to the next safe place once `signal` is aborted. Signals are heard between steps. */
export async function runSteps<Result>(steps: Steps<Result>, watch: Watch): Promise<Result> {
  let heardAt = performance.now();
  let next = steps.next(false);
  while (next.done !== true) {
    if (next.value !== undefined) watch.onStep?.(next.value);
    if (performance.now() - heardAt > patience) {
      await setImmediate();
      heardAt = performance.now();
    }
    next = steps.next(watch.signal?.aborted === true);
  }
  return next.value;
}

/** Does the work to its end at once. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  let next = steps.next(false);
  while (next.done !== true) next = steps.next(false);
  return next.value;
}

/** Milliseconds for which Ctrl-C may go unheard. */
const patience = 20;
