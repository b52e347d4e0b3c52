import { createSearchClient, type SearchClient } from '../../search/engine/search-client.ts';
import { createUrls, type Urls } from '../../site/urls.ts';

/** The one search client of a page. Nothing is loaded before it is asked for something. */
export function openPageClient(): SearchClient {
  client ??= createSearchClient({
    bundle: urlsOfPage().asset('pagefind/'),
    startWorker: () =>
      new Worker(new URL('../../search/engine/search-worker.ts', import.meta.url), {
        type: 'module',
      }),
  });
  return client;
}

/** Every address of the archive that the page belongs to. */
export function urlsOfPage(): Urls {
  return createUrls({
    url: location.origin,
    base: document.documentElement.dataset['base'] ?? '/',
  });
}

let client: SearchClient | undefined;
