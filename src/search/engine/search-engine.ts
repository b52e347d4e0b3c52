import type { Bundle, Found } from './pagefind-bundle.ts';
import { gatheringKinds, resultToHit, type Hit } from './results.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

/**
 * Answers requests one after the other against a bundle that is opened at the first. A request that is older than one
 * waiting behind it gets no answer.
 *
 * Pagefind treats a part of the index that fails to load as if nothing stood in it. So every failed load is counted,
 * and a search during which one failed is never answered with its results: the bundle is opened anew, which also finds
 * the parts of an archive that was published again meanwhile, and the search is tried once more.
 */
export function createSearchEngine(world: EngineWorld): SearchEngine {
  let bundle: Bundle | undefined;
  let last: LastSearch | undefined;
  let newest = -1;
  let queue: Promise<unknown> = Promise.resolve();

  const reset = async (): Promise<void> => {
    const failed = bundle;
    bundle = undefined;
    last = undefined;
    await failed?.close();
  };
  const attempt = async (request: SearchRequest): Promise<SearchReply> => {
    const failures = world.failedLoads();
    bundle ??= await world.openBundle(request.bundle);
    last = last?.query === request.query ? last : await searchBundle(bundle, request.query);
    const papers = await loadHits(last.papers.slice(request.first, request.first + request.count));
    if (world.failedLoads() > failures) throw new Error('A part of the search index did not load');
    return { id: request.id, state: 'found', total: last.papers.length, papers, pages: last.pages };
  };
  const answer = async (request: SearchRequest): Promise<SearchReply | undefined> => {
    if (request.id < newest) return undefined;
    try {
      return await attempt(request);
    } catch {
      await reset();
    }
    try {
      return await attempt(request);
    } catch (error) {
      await reset();
      return { id: request.id, state: 'failed', message: String(error) };
    }
  };
  return (request) => {
    newest = Math.max(newest, request.id);
    const reply = queue.then(() => answer(request));
    queue = reply;
    return reply;
  };
}

async function searchBundle(bundle: Bundle, query: string): Promise<LastSearch> {
  const papers = await bundle.search(query, ['paper']);
  const pages = await bundle.search(query, gatheringKinds);
  return { query, papers, pages: await loadHits(pages.slice(0, mostPages)) };
}

async function loadHits(found: readonly Found[]): Promise<readonly Hit[]> {
  const loaded = await Promise.all(found.map((load) => load()));
  return loaded.map((data) => {
    const hit = resultToHit(data);
    if (hit === undefined) throw new Error('A result of the search index cannot be read');
    return hit;
  });
}

/** More topics, authors and dates than this would hide the papers. */
const mostPages = 8;

/** Undefined stands for a request that a newer one has overtaken. */
export type SearchEngine = (request: SearchRequest) => Promise<SearchReply | undefined>;

interface EngineWorld {
  readonly openBundle: (path: string) => Promise<Bundle>;
  /** How many loads have failed since the beginning. */
  readonly failedLoads: () => number;
}

interface LastSearch {
  readonly query: string;
  readonly papers: readonly Found[];
  readonly pages: readonly Hit[];
}
