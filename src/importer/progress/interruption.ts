/** Tells work that a person wants it to end. */
export interface Interruption extends Disposable {
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
}

/**
 * Turns the first Ctrl-C (and the polite signal of other programs) into a wish that work can grant where it is safe; a
 * second one ends the process as ever. Listens until disposed.
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
