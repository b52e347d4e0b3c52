/** Queue that sends requests to one host one after another, their starts at least a minimum interval apart. */
export interface HostQueue {
  readonly run: <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;
}

export function createHostQueue({ minimumInterval, now, sleep, signal }: QueueOptions): HostQueue {
  /** Start of the last request to each host, in milliseconds since 1970, known once it has ended. */
  const begins = new Map<string, Promise<number>>();
  return {
    run: async (host, work) => {
      const previous = begins.get(host);
      const ended = Promise.withResolvers<number>();
      begins.set(host, ended.promise);
      const before = (await previous) ?? -Infinity;
      let begin = before;
      try {
        const wait = before + minimumInterval - now();
        if (wait > 0) await sleep(wait, signal);
        begin = now();
        return await work();
      } finally {
        ended.resolve(begin);
      }
    },
  };
}

interface QueueOptions {
  readonly minimumInterval: number;
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<unknown>;
  readonly signal?: AbortSignal | undefined;
}
