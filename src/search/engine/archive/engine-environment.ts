import { countFailedLoads } from './count-failed-loads.ts';
import { serveFromMemory, type PutFile } from './serve-from-memory.ts';

/**
 * Prepares a scope for searching: from now on its `fetch` counts what fails, and answers from memory what was put there.
 *
 * @param scope a worker of our own, or a stand-in; Pagefind uses the `fetch` of its global scope
 * @param importModule gives the module at an address: `import()`, or a stand-in
 */
export function createEngineEnvironment(
  scope: { fetch: typeof fetch },
  importModule: (address: string) => Promise<unknown>,
): EngineEnvironment {
  const failedLoads = countFailedLoads(scope);
  const putFile = serveFromMemory(scope);
  return { fetch: (...request) => scope.fetch(...request), importModule, failedLoads, putFile };
}

/** What the engine needs of where it runs. */
export interface EngineEnvironment {
  readonly fetch: typeof fetch;
  readonly importModule: (address: string) => Promise<unknown>;
  /** How many loads have failed since the beginning. */
  readonly failedLoads: () => number;
  readonly putFile: PutFile;
}
