import { ranking } from './ranking.ts';

/**
 * Opens the bundle at a path. Checks the shape of everything that Pagefind returns: it may have another version than
 * this script.
 *
 * @param path of the folder, with a slash at both ends
 * @param pagefind the module `pagefind.js`
 * @throws {Error} when the module does not have the expected functions
 * @see https://pagefind.app/docs/api/
 */
export function openPagefindBundle(path: string, pagefind: unknown): PagefindBundle {
  const createInstance = functionOf(pagefind, 'createInstance');
  const instance = createInstance({ basePath: path, baseUrl: '/', ranking });
  const search = functionOf(instance, 'search');
  const preload = functionOf(instance, 'preload');
  return {
    search: async (query) => {
      const results = propertyOf(await search(query), 'results');
      if (!Array.isArray(results)) throw new Error('The search index gave no answer');
      return results.map(readResult);
    },
    preload: async (query) => {
      await preload(query);
    },
  };
}

export interface PagefindBundle {
  /** Finds all results of a query, best first; in quotes, only results with exactly these words, side by side. */
  readonly search: (query: string) => Promise<readonly PagefindResult[]>;
  /** Loads the parts of the index in which a query is looked up. */
  readonly preload: (query: string) => Promise<void>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the words of the text that matched. */
  readonly words: readonly number[];
  /** Names of the metadata that matched. */
  readonly fields: readonly string[];
}

function readResult(result: unknown): PagefindResult {
  const id = propertyOf(result, 'id');
  const score = propertyOf(result, 'score');
  if (typeof id !== 'string' || typeof score !== 'number') {
    throw new Error('A result of the search index cannot be read');
  }
  const words = propertyOf(result, 'words');
  const fields = propertyOf(result, 'matchedMetaFields');
  return {
    id,
    score,
    words: Array.isArray(words) ? words.filter((word) => typeof word === 'number') : [],
    fields: Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : [],
  };
}

function functionOf(value: unknown, name: string): (...given: unknown[]) => unknown {
  const found = propertyOf(value, name);
  if (typeof found !== 'function') throw new Error(`The search index has no ${name}`);
  return (...given): unknown => Reflect.apply(found, value, given);
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
