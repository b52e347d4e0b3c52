import type { Dictionary } from '../query/dictionary.ts';
import type { Interpretation } from '../query/plan.ts';
import type { SearchState } from '../search-state.ts';
import { createArchiveDictionary } from './archive/archive-dictionary.ts';
import { createReply } from './reply/create-reply.ts';
import { createSleep } from './create-sleep.ts';
import type { EngineEnvironment } from './archive/engine-environment.ts';
import { createArchiveCache, type ArchiveCache } from './archive/archive-cache.ts';
import type { SearchArchive } from './archive/open-archive.ts';
import { prepareSearch } from './prepare-search.ts';
import type { PrepareMessage, SearchReply, SearchRequest } from './search-messages.ts';
import { createSearchRun, type SearchRun } from './search-run.ts';

/**
 * Answers requests one after the other, each any number of times. A request that a newer one has overtaken is left at
 * the next moment at which that is safe.
 *
 * Pagefind treats a part of the index that fails to load as if nothing stood in it. So every failed load is counted,
 * and a search during which one failed is never answered with its results: everything is opened anew, which also finds
 * the parts of an archive that was published again meanwhile, and the search is tried once more.
 *
 * @param options.renderDelay milliseconds to wait between the first papers found and the older bundles, in which a page can draw
 */
export function createSearchEngine(
  environment: EngineEnvironment,
  interpret: Interpret,
  { renderDelay = 0 }: { readonly renderDelay?: number } = {},
): SearchEngine {
  let newest = -1;
  let queue: Promise<unknown> = Promise.resolve();
  const sleep = createSleep(renderDelay);
  const archives = createArchiveCache(environment);
  const isSuperseded = ({ id }: SearchRequest): boolean => newest > id;
  const answer = createAnswer({
    environment,
    interpret,
    archives,
    isSuperseded,
    sleep: sleep.begin,
  });
  const supersede = (id: number): void => {
    newest = Math.max(newest, id);
    sleep.end();
  };
  return {
    supersede,
    prepare: async ({ path, prepare }) => {
      try {
        await prepareSearch(await archives.open(path), prepare);
      } catch {
        // The search itself tells what fails, and tries again.
      }
    },
    search: (request, onReply) => {
      supersede(request.id);
      const answered = queue.then(() => answer(request, onReply));
      queue = answered;
      return answered;
    },
  };
}

export interface SearchEngine {
  /** Is done after the last reply, or when the request was overtaken. Never rejects. */
  readonly search: (request: SearchRequest, onReply: OnReply) => Promise<void>;
  /** Loads ahead what a search will need. Never rejects. */
  readonly prepare: (message: PrepareMessage) => Promise<void>;
  /** Leaves every request of a lower id. */
  readonly supersede: (id: number) => void;
}

/** The ways to interpret what was typed, the likeliest first. */
export type Interpret = (
  state: Pick<SearchState, 'typed' | 'isExact'>,
  dictionary: Dictionary,
  language: string,
) => AsyncIterable<Interpretation>;

type OnReply = (reply: SearchReply) => void;

function createAnswer({
  environment,
  interpret,
  archives,
  isSuperseded,
  sleep,
}: AnswerOptions): Answer {
  let open: OpenSearch | undefined;
  let failures = environment.failedLoads();
  const close = (): void => {
    open = undefined;
    archives.clear();
  };
  return async (request, onReply) => {
    for (const isLastTry of [false, true]) {
      if (isSuperseded(request)) return;
      // Also for a request that was left since: its failed searches are remembered as if they had found nothing.
      if (environment.failedLoads() > failures) close();
      failures = environment.failedLoads();
      try {
        open = await openSearch(open, request, { archives, interpret });
        const hasFailed = (): boolean => environment.failedLoads() > failures;
        await perform(request, open, {
          hasFailed,
          onReply,
          pause: createPause(() => isSuperseded(request)),
          sleep: async () => (isSuperseded(request) ? undefined : sleep()),
        });
        return;
      } catch (error) {
        if (error instanceof Superseded) return;
        close();
        if (isLastTry) onReply({ id: request.id, state: 'failed', message: String(error) });
      }
    }
  };
}

type Answer = (request: SearchRequest, onReply: OnReply) => Promise<void>;

interface AnswerOptions {
  readonly environment: EngineEnvironment;
  readonly interpret: Interpret;
  readonly archives: ArchiveCache;
  readonly isSuperseded: (request: SearchRequest) => boolean;
  readonly sleep: () => Promise<void>;
}

/** The search under way or made last, so that further pages of it need no new one. */
interface OpenSearch {
  readonly archive: SearchArchive;
  readonly dictionary: Dictionary;
  readonly key: string;
  readonly run: SearchRun;
}

async function openSearch(
  last: OpenSearch | undefined,
  { path, state }: SearchRequest,
  { archives, interpret }: OpenOptions,
): Promise<OpenSearch> {
  const key = JSON.stringify([path, state]);
  if (last?.key === key) return last;
  const archive = await archives.open(path);
  const dictionary = last?.archive === archive ? last.dictionary : createArchiveDictionary(archive);
  const interpretations = interpret(state, dictionary, archive.list.language);
  return { archive, dictionary, key, run: createSearchRun({ archive, state, interpretations }) };
}

interface OpenOptions {
  readonly archives: ArchiveCache;
  readonly interpret: Interpret;
}

async function perform(
  request: SearchRequest,
  { archive, run }: OpenSearch,
  { hasFailed, onReply, pause, sleep }: PerformOptions,
): Promise<void> {
  const isEnough = (): boolean => run.papers().length >= request.first + request.count;
  let isAnswered = false;
  let isShown = false;
  do {
    // What was found before may be what is asked for.
    if (isAnswered || !isEnough()) await run.advance(pause);
    const reply = await createReply(archive, run, request);
    if (hasFailed()) throw new Error('A part of the search did not load');
    await pause();
    onReply(reply);
    isAnswered = true;
    if (!isShown && reply.total > 0 && !run.isComplete()) await sleep();
    isShown ||= reply.total > 0;
  } while (!run.isComplete() && (request.reach === 'all' || !isEnough()));
}

interface PerformOptions {
  readonly hasFailed: () => boolean;
  readonly onReply: OnReply;
  /** Throws {@link Superseded} once there is a newer request. */
  readonly pause: () => Promise<void>;
  readonly sleep: () => Promise<void>;
}

/** Thrown where a request is left because a newer one came. */
class Superseded extends Error {}

/** Lets messages come in, now and then. */
function createPause(isSuperseded: () => boolean): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > longestStretch) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      last = performance.now();
    }
    if (isSuperseded()) throw new Superseded();
  };
}

/** Milliseconds. */
const longestStretch = 15;
