import { createProgress, type Progress, type ProgressStream } from './create-progress.ts';

/** What a build says while it runs and at its end. */
export interface BuildReport {
  /** Ends the stage before, if it still runs, and begins another. */
  readonly begin: (stage: string) => void;
  /** Shows how far the stage is, where it has things to count. */
  readonly count: (what: string, total: number) => Pick<Progress, 'tick'>;
  /** Ends the stage with a line: its name, what it did, and its seconds. */
  readonly end: (done?: string) => void;
  /** Prints a line for work that another thread did meanwhile. */
  readonly line: (stage: string, done: string, seconds: number) => void;
  /** Prints text on lines of its own. */
  readonly say: (text: string) => void;
}

/**
 * Creates the report of a build: one line for each stage, and on a terminal a bar while it runs.
 *
 * @param now milliseconds
 */
export function createBuildReport(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): BuildReport {
  let running: { readonly stage: string; readonly since: number } | undefined;
  let progress: Progress | undefined;
  const say = (text: string): void => {
    if (progress === undefined) stream.write(`${text}\n`);
    else progress.log(text);
  };
  const line = (stage: string, done: string, seconds: number): void => {
    say(`${stage.padEnd(nameWidth)}${done.padEnd(doneWidth)} ${seconds.toFixed(1).padStart(6)} s`);
  };
  const end = (done = ''): void => {
    progress?.done();
    progress = undefined;
    if (running !== undefined) line(running.stage, done, (now() - running.since) / 1000);
    running = undefined;
  };
  return {
    begin: (stage) => {
      if (running !== undefined) end();
      running = { stage, since: now() };
    },
    count: (what, total) => {
      if (stream.isTTY !== true) return { tick: () => undefined };
      progress = createProgress({ stream, isQuiet: false, what, total, now });
      return progress;
    },
    end,
    line,
    say,
  };
}

const nameWidth = 9;
const doneWidth = 60;
