import { isSearchReply, type SearchReply, type SearchRequest } from './search-messages.ts';

/**
 * The page's end of the search. The worker is started at the first search, and again after it has failed.
 *
 * @param options.bundle path of the search bundle, with a slash at both ends
 * @param options.startWorker starts the worker of `search-worker.ts`
 */
export function createSearchClient({ bundle, startWorker }: ClientOptions): SearchClient {
  let worker: Worker | undefined;
  let waiting: { readonly id: number; readonly settle: (reply: Answer) => void } | undefined;
  let lastId = 0;

  const settle = (reply: SearchReply): void => {
    if (waiting?.id !== reply.id) return;
    waiting.settle(reply);
    waiting = undefined;
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isSearchReply(data)) settle(data);
    });
    started.addEventListener('error', () => {
      started.terminate();
      worker = undefined;
      settle({ id: lastId, state: 'failed', message: 'The search did not start' });
    });
    return started;
  };
  const cancel = (): void => {
    waiting?.settle(undefined);
    waiting = undefined;
  };
  return {
    cancel,
    search: ({ query, first, count }) => {
      cancel();
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        waiting = { id, settle: resolve };
        worker ??= start();
        worker.postMessage({ id, bundle, query, first, count } satisfies SearchRequest);
      });
    },
  };
}

/** Searches one archive. */
export interface SearchClient {
  /**
   * Never rejects. Gives undefined when a later search has made this one stale, so that an old answer can never
   * overwrite a new one.
   */
  readonly search: (query: Pick<SearchRequest, 'query' | 'first' | 'count'>) => Promise<Answer>;
  /** Makes the search under way stale. Starts nothing. */
  readonly cancel: () => void;
}

type Answer = SearchReply | undefined;

interface ClientOptions {
  readonly bundle: string;
  readonly startWorker: () => Worker;
}
