/** Waits for some milliseconds, or until the wait is ended. */
export function createSleep(milliseconds: number): Sleep {
  let end = (): void => undefined;
  return {
    begin: async () => {
      if (milliseconds === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    end: () => {
      end();
    },
  };
}

export interface Sleep {
  readonly begin: () => Promise<void>;
  /** Ends the current wait, if there is one. */
  readonly end: () => void;
}
