import { createSearchClient, type SearchClient } from '../../search/engine/search-client.ts';
import { createUrls, type Urls } from '../../site/urls.ts';

/** Returns the client for what the reader searches. Nothing is loaded before its first request. */
export function openPageClient(): SearchClient {
  return (pageClient ??= createPageClient());
}

/** Returns the client for searches in the background, which neither end the reader's searches nor are ended by them. */
export function openBackgroundClient(): SearchClient {
  return (backgroundClient ??= createPageClient());
}

function createPageClient(): SearchClient {
  return createSearchClient({
    path: urlsOfPage().asset('pagefind/'),
    startWorker: () =>
      new Worker(new URL('../../search/engine/search-worker.ts', import.meta.url), {
        type: 'module',
      }),
  });
}

/** Returns every address of the archive that the page belongs to. */
export function urlsOfPage(): Urls {
  return createUrls({
    url: location.origin,
    base: document.documentElement.dataset['base'] ?? '/',
  });
}

let pageClient: SearchClient | undefined;
let backgroundClient: SearchClient | undefined;
