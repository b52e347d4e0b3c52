import { createSearchEngine } from './create-search-engine.ts';
import { createEngineEnvironment } from './archive/engine-environment.ts';
import { interpretQuery } from '../query/interpret-query.ts';
import { isCancelMessage, isPrepareMessage, isSearchRequest } from './search-messages.ts';

/** All searching is done in this worker, so that a long search never blocks the page. */
const environment = createEngineEnvironment(
  globalThis,
  (address): Promise<unknown> => import(/* @vite-ignore */ address),
);
const engine = createSearchEngine(environment, interpretQuery, { renderDelay: 200 });

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isCancelMessage(data)) engine.supersede(data.id);
  else if (isPrepareMessage(data)) void engine.prepare(data);
  else if (isSearchRequest(data)) {
    void engine.search(data, (reply) => {
      globalThis.postMessage(reply);
    });
  }
});
