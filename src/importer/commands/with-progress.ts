import { createProgress, type Progress } from '../../progress/create-progress.ts';
import { listenForInterruption } from '../progress/interruption.ts';
import type { TaskObserver } from '../progress/run-task.ts';

/** The option of a command with a progress bar. */
export interface QuietOption {
  readonly quiet?: true;
}

/**
 * Runs a long task with a progress bar on standard error. The first Ctrl-C ends it between two papers, the second at
 * once.
 */
export async function withProgress<Result>(
  { quiet }: QuietOption,
  work: (observer: TaskObserver) => Promise<Result>,
): Promise<Result> {
  using interruption = listenForInterruption();
  const { signal } = interruption;
  const shown: { what?: string; progress?: Progress } = {};
  signal.addEventListener('abort', () => {
    shown.progress?.done();
    process.stderr.write('Ending after this paper. Ctrl-C once more ends at once.\n');
  });
  try {
    return await work({
      signal,
      onStep: ({ what, total }) => {
        if (shown.what !== what) {
          shown.progress?.done();
          const isQuiet = quiet === true;
          shown.progress = createProgress({ stream: process.stderr, isQuiet, what, total });
          shown.what = what;
        }
        shown.progress?.tick();
      },
    });
  } finally {
    shown.progress?.done();
  }
}
