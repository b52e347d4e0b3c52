import { countFailedLoads } from './failed-loads.ts';
import { openBundle } from './pagefind-bundle.ts';
import { createSearchEngine } from './search-engine.ts';
import { isSearchRequest } from './search-messages.ts';

/** The worker in which Pagefind runs: a long search never keeps the page from being read. */
const search = createSearchEngine({
  failedLoads: countFailedLoads(globalThis),
  openBundle: (path) =>
    openBundle(path, (address): Promise<unknown> => import(/* @vite-ignore */ address)),
});

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isSearchRequest(data)) return;
  void search(data).then((reply) => {
    if (reply !== undefined) globalThis.postMessage(reply);
  });
});
