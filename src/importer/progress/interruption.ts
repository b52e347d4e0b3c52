/** Signals that a person wants work to end. */
export interface Interruption extends Disposable {
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
}

/**
 * Turns the first Ctrl-C (or SIGTERM) into an abort signal that work can obey at a safe point; a second one ends the
 * process as usual. Listens until disposed.
 */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  const stop = (): void => {
    forget();
    controller.abort();
  };
  const forget = (): void => {
    for (const name of signals) process.off(name, stop);
  };
  for (const name of signals) process.on(name, stop);
  return { signal: controller.signal, [Symbol.dispose]: forget };
}

const signals = ['SIGINT', 'SIGTERM'] as const;
