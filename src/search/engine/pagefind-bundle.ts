import type { RecordKind } from './kind.ts';
import { ranking } from './ranking.ts';

/** An opened search bundle. Nothing in it is trusted to have a shape: it may be of another version than this script. */
export interface Bundle {
  /** Everything of some kinds that a query finds, best first. Rejects when the index cannot be loaded. */
  readonly search: (query: string, kinds: readonly RecordKind[]) => Promise<readonly Found[]>;
  /** Frees it. A bundle that has failed once must be closed and opened again. */
  readonly close: () => Promise<void>;
}

/** Loads what is known of one result. Rejects when that cannot be loaded. */
export type Found = () => Promise<unknown>;

/**
 * Opens the bundle at a path.
 *
 * @param path of the folder, with a slash at both ends
 * @param load gives the module at an address: `import()`, or a stand-in
 * @throws {Error} when there is no bundle, or none that can be read
 * @see https://pagefind.app/docs/api/
 */
export async function openBundle(
  path: string,
  load: (address: string) => Promise<unknown>,
): Promise<Bundle> {
  const createInstance = functionOf(await load(`${path}pagefind.js`), 'createInstance');
  // Hrefs of records are complete already, so nothing is put before them.
  const instance = createInstance({
    basePath: path,
    baseUrl: '/',
    excerptLength: 34,
    excerptEllipsis: '…',
    ranking,
  });
  const search = functionOf(instance, 'search');
  const destroy = functionOf(instance, 'destroy');
  return {
    search: async (query, kinds) => {
      const answer = await search(query, { filters: { kind: { any: kinds } } });
      const results = propertyOf(answer, 'results');
      if (!Array.isArray(results)) throw new Error('The search index gave no answer');
      return results.map((result: unknown): Found => {
        const data = functionOf(result, 'data');
        return () => Promise.resolve(data());
      });
    },
    close: async () => {
      await destroy();
    },
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
