import {
  isSearchReply,
  type CancelMessage,
  type PrepareMessage,
  type SearchReply,
  type SearchRequest,
} from './search-messages.ts';

/**
 * The page's end of the search. The worker is started when a search is prepared or asked for, and anew after one that has
 * failed.
 *
 * @param options.path path of the search folder, with a slash at both ends
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
  /** Loads what a search for this will need, with what may still follow it, so that it is there when it is asked for. */
  readonly prepare: (typed: string) => void;
  /**
   * Makes the search before stale: none of its answers is given after this, so that an old answer can never overwrite
   * a new one. `onReply` is called any number of times, at last with a reply that `isComplete` or `failed`, or, with the
   * reach `first`, that has as many papers as were asked for.
   */
  readonly search: (request: Omit<SearchRequest, 'id' | 'path'>, onReply: OnReply) => void;
  /** Makes the search under way stale, and lets the worker rest. Starts nothing. */
  readonly cancel: () => void;
}

type OnReply = (reply: SearchReply) => void;

interface ClientOptions {
  readonly path: string;
  readonly startWorker: () => Worker;
}
