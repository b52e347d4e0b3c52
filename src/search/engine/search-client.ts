import {
  isSearchReply,
  type CancelMessage,
  type PrepareMessage,
  type SearchReply,
  type SearchRequest,
} from './search-messages.ts';

/**
 * Creates the page's end of the search. Starts the worker when a search is prepared or requested, and again after a
 * failed one.
 *
 * @param options.path of the search folder, with a slash at both ends
 * @param options.startWorker starts the worker of `search-worker.ts`
 */
export function createSearchClient({ path, startWorker }: ClientOptions): SearchClient {
  let worker: Worker | undefined;
  let underWay: { readonly id: number; readonly onReply: OnReply } | undefined;
  let lastId = 0;
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const deliver = (reply: SearchReply): void => {
    if (underWay?.id !== reply.id) return;
    const { onReply } = underWay;
    if (reply.state === 'failed' || reply.isComplete) underWay = undefined;
    // A module that failed to load once may never load in that worker again.
    if (reply.state === 'failed') stop();
    onReply(reply);
  };
  const start = (): Worker => {
    const started = startWorker();
    listenTo(started, deliver, () => {
      if (worker === started) stop();
      deliver({ id: lastId, state: 'failed', message: 'The search did not start' });
    });
    return started;
  };
  const ask = (message: SearchRequest | PrepareMessage): void => {
    (worker ??= start()).postMessage(message);
  };
  return {
    prepare: (typed) => ask({ path, prepare: typed }),
    search: (request, onReply) => {
      lastId += 1;
      underWay = { id: lastId, onReply };
      ask({ ...request, id: lastId, path });
    },
    cancel: () => {
      if (underWay === undefined) return;
      underWay = undefined;
      worker?.postMessage({ id: (lastId += 1), cancel: true } satisfies CancelMessage);
    },
  };
}

function listenTo(worker: Worker, onReply: OnReply, failed: () => void): void {
  worker.addEventListener('error', failed);
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isSearchReply(data)) onReply(data);
  });
}

/** Searches one archive. */
export interface SearchClient {
  /** Loads what a search for this text, or one that continues it, will need. */
  readonly prepare: (typed: string) => void;
  /**
   * Starts a search and supersedes the one before, which gets no more replies. `onReply` is called any number of times,
   * last with a reply that `isComplete` or `failed` or, with the reach `first`, that has as many papers as requested.
   */
  readonly search: (request: Omit<SearchRequest, 'id' | 'path'>, onReply: OnReply) => void;
  /** Cancels the current search and lets the worker rest. Starts nothing. */
  readonly cancel: () => void;
}

type OnReply = (reply: SearchReply) => void;

interface ClientOptions {
  readonly path: string;
  readonly startWorker: () => Worker;
}
