import { formatDuration } from './format-duration.ts';

/** Progress display on standard error, where it disturbs no output. */
export interface Progress {
  /** Counts one more as done. */
  readonly tick: () => void;
  /** Prints text on a line of its own. */
  readonly log: (text: string) => void;
  /** Ends the display. Calling it again does nothing. */
  readonly done: () => void;
}

export interface ProgressOptions {
  readonly stream: ProgressStream;
  readonly isQuiet: boolean;
  /** What is counted, in the plural: `days`. */
  readonly what: string;
  readonly total: number;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** The part of `process.stderr` that is needed. */
export interface ProgressStream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Creates a progress display: on a terminal a bar with rate and remaining time, redrawn in place; elsewhere a plain
 * line every five seconds; nothing if quiet.
 */
export function createProgress(options: ProgressOptions): Progress {
  if (options.isQuiet)
    return { tick: () => undefined, log: () => undefined, done: () => undefined };
  const { stream, total, now = () => performance.now() } = options;
  const isTerminal = stream.isTTY === true;
  const begin = now();
  let count = 0;
  let isDone = false;
  let shownAt = begin;
  const show = (): void => {
    shownAt = now();
    const text = describe({ ...options, count, elapsed: shownAt - begin });
    if (!isTerminal) stream.write(`${text}\n`);
    else
      stream.write(
        `\r${`${bar(count / total)} ${text}`.slice(0, (stream.columns ?? 80) - 1)}\u001b[K`,
      );
  };
  const clear = (): unknown => isTerminal && stream.write('\r\u001b[K');
  return {
    tick: () => {
      count += 1;
      if (!isDone && now() - shownAt >= (isTerminal ? 100 : 5000)) show();
    },
    log: (text) => {
      clear();
      stream.write(`${text}\n`);
      if (isTerminal && !isDone) show();
    },
    done: () => {
      if (!isDone) clear();
      isDone = true;
    },
  };
}

function describe({ what, total, count, elapsed }: State): string {
  const rate = count / (elapsed / 1000);
  const isKnown = count > 0 && elapsed > 0;
  const left = isKnown ? [`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`] : [];
  const rest =
    isKnown && count < total ? [`${formatDuration(((total - count) / rate) * 1000)} left`] : [];
  return [`${String(count)} of ${String(total)} ${what}`, ...left, ...rest].join(' · ');
}

function bar(share: number): string {
  const width = 24;
  const full = Math.min(width, Math.floor(share * width));
  return '█'.repeat(full) + '░'.repeat(width - full);
}

type State = Pick<ProgressOptions, 'what' | 'total'> & {
  readonly count: number;
  /** Milliseconds since the start. */
  readonly elapsed: number;
};
