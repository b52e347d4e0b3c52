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
 * Answers requests one after the other, each any number of times. A superseded request is abandoned at the next safe
 * point.
 *
 * Pagefind treats a part of the index that fails to load as empty. So every failed load is counted, and a search during
 * which a load failed is never answered with its results: the archive is opened again, which also finds the parts of
 * one that was republished meanwhile, and the search is tried once more.
 *
 * @param options.renderDelay milliseconds to wait between the first papers found and older bundles, for the page to
 * draw
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
        // The search itself reports what fails, and tries again.
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
  /** Resolves after the last reply, or when the request is superseded. Never rejects. */
  readonly search: (request: SearchRequest, onReply: OnReply) => Promise<void>;
  /** Loads what a search will need. Never rejects. */
  readonly prepare: (message: PrepareMessage) => Promise<void>;
  /** Abandons every request with a lower id. */
  readonly supersede: (id: number) => void;
}

/** Yields the ways to understand a query, the likeliest first. */
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
      // Needed for an abandoned request too: its failed searches are remembered as having found nothing.
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

/** The current or last search, kept so that further pages of it need no new one. */
interface OpenSearch {
  readonly archive: SearchArchive;
  readonly dictionary: Dictionary;
  readonly key: string;
  readonly run: SearchRun;
}

async function openSearch(
  last: OpenSearch | undefined,
  { path, state, reach }: SearchRequest,
  { archives, interpret }: OpenOptions,
): Promise<OpenSearch> {
  const key = JSON.stringify([path, state, reach]);
  if (last?.key === key) return last;
  const archive = await archives.open(path);
  const dictionary = last?.archive === archive ? last.dictionary : createArchiveDictionary(archive);
  const interpretations = interpret(state, dictionary, archive.list.language);
  const titles = reach === 'first' ? 'all' : 'exact';
  const run = createSearchRun({ archive, state, interpretations, titles });
  return { archive, dictionary, key, run };
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
  const isEnough = (): boolean =>
    run.papers().length >= request.first + request.count ||
    // Who types a whole title wants that paper.
    run.titled().some(({ fit }) => fit === 'title');
  let isAnswered = false;
  let isShown = false;
  do {
    // What is asked for may have been found before.
    if (isAnswered || !isEnough()) await run.advance(pause);
    const reply = await createReply(archive, run, request);
    if (hasFailed()) throw new Error('A part of the search did not load');
    await pause();
    onReply(reply);
    isAnswered = true;
    const isFirst: boolean = !isShown && reply.total > 0 && run.pass() !== undefined;
    if (isFirst && request.reach === 'all' && !run.isComplete()) await sleep();
    isShown ||= isFirst;
  } while (!run.isComplete() && (request.reach === 'all' || !isEnough()));
}

interface PerformOptions {
  readonly hasFailed: () => boolean;
  readonly onReply: OnReply;
  /** Throws {@link Superseded} once there is a newer request. */
  readonly pause: () => Promise<void>;
  readonly sleep: () => Promise<void>;
}

/** Thrown where a superseded request is abandoned. */
class Superseded extends Error {}

/** Lets messages arrive from time to time. */
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
