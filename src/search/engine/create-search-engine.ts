import type { Lexicon } from '../query/lexicon.ts';
import type { Attempt } from '../query/plan.ts';
import type { SearchState } from '../search-state.ts';
import { createArchiveLexicon } from './archive-lexicon.ts';
import { createReply } from './create-reply.ts';
import type { EngineWorld } from './engine-world.ts';
import { openArchive, type SearchArchive } from './open-archive.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import { createSearchRun, type SearchRun } from './search-run.ts';

/**
 * Answers requests one after the other, each any number of times. A request that a newer one has overtaken is left at
 * the next moment at which that is safe.
 *
 * Pagefind treats a part of the index that fails to load as if nothing stood in it. So every failed load is counted,
 * and a search during which one failed is never answered with its results: everything is opened anew, which also finds
 * the parts of an archive that was published again meanwhile, and the search is tried once more.
 */
export function createSearchEngine(world: EngineWorld, understand: Understand): SearchEngine {
  let newest = -1;
  let open: OpenSearch | undefined;
  let failures = world.failedLoads();
  let queue: Promise<unknown> = Promise.resolve();

  const answer = async (request: SearchRequest, onReply: OnReply): Promise<void> => {
    for (const isLastTry of [false, true]) {
      if (request.id < newest) return;
      // Also for a request that was left since: its failed searches are remembered as if they had found nothing.
      if (world.failedLoads() > failures) open = undefined;
      failures = world.failedLoads();
      try {
        open = await openSearch(open, request, { world, understand });
        open.pause = createPause(() => newest > request.id);
        await perform(request, open, { hasFailed: () => world.failedLoads() > failures, onReply });
        return;
      } catch (error) {
        if (error instanceof Overtaken) return;
        open = undefined;
        if (isLastTry) onReply({ id: request.id, state: 'failed', message: String(error) });
      }
    }
  };
  return {
    overtake: (id) => {
      newest = Math.max(newest, id);
    },
    search: (request, onReply) => {
      newest = Math.max(newest, request.id);
      const answered = queue.then(() => answer(request, onReply));
      queue = answered;
      return answered;
    },
  };
}

export interface SearchEngine {
  /** Is done after the last reply, or when the request was overtaken. Never rejects. */
  readonly search: (request: SearchRequest, onReply: OnReply) => Promise<void>;
  /** Leaves every request of a lower id. */
  readonly overtake: (id: number) => void;
}

/** The ways to understand what was typed, the likeliest first. */
export type Understand = (
  state: Pick<SearchState, 'typed' | 'isExact'>,
  lexicon: Lexicon,
  language: string,
) => AsyncIterable<Attempt>;

type OnReply = (reply: SearchReply) => void;

/** The search under way or made last, so that further pages of it need no new one. */
interface OpenSearch {
  readonly archive: SearchArchive;
  readonly lexicon: Lexicon;
  readonly key: string;
  readonly run: SearchRun;
  /** Of the request that is being answered now. */
  pause: () => Promise<void>;
}

async function openSearch(
  last: OpenSearch | undefined,
  { bundle, state }: SearchRequest,
  { world, understand }: { readonly world: EngineWorld; readonly understand: Understand },
): Promise<OpenSearch> {
  const key = JSON.stringify([bundle, state]);
  if (last?.key === key) return last;
  const isSame = last?.archive.path === bundle;
  const archive = isSame ? last.archive : await openArchive(bundle, world);
  const lexicon = isSame ? last.lexicon : createArchiveLexicon(archive);
  const attempts = understand(state, lexicon, archive.list.language);
  const run = createSearchRun({ archive, state, attempts, pause: () => opened.pause() });
  const opened: OpenSearch = { archive, lexicon, key, run, pause: () => Promise.resolve() };
  return opened;
}

async function perform(
  request: SearchRequest,
  { archive, run, pause }: OpenSearch,
  { hasFailed, onReply }: { readonly hasFailed: () => boolean; readonly onReply: OnReply },
): Promise<void> {
  const isEnough = (): boolean => run.papers().length >= request.first + request.count;
  let isAnswered = false;
  do {
    // What was found before may be what is asked for.
    if (isAnswered || !isEnough()) await run.advance();
    const reply = await createReply(archive, run, request);
    if (hasFailed()) throw new Error('A part of the search did not load');
    await pause();
    onReply(reply);
    isAnswered = true;
  } while (!run.isComplete() && (request.reach === 'all' || !isEnough()));
}

/** Thrown where a request is left because a newer one came. */
class Overtaken extends Error {}

/** Lets messages come in, now and then. */
function createPause(isOvertaken: () => boolean): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > longestStretch) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      last = performance.now();
    }
    if (isOvertaken()) throw new Overtaken();
  };
}

/** Milliseconds. */
const longestStretch = 15;
