import { countFailedLoads } from './count-failed-loads.ts';
import { serveFromMemory, type PutFile } from './serve-from-memory.ts';

/**
 * Prepares a scope for searching: its `fetch` counts failures and serves what was put into memory.
 *
 * @param scope our own worker, or a test double; Pagefind uses the `fetch` of its global scope
 * @param importModule returns the module at an address: `import()`, or a test double
 */
export function createEngineEnvironment(
  scope: { fetch: typeof fetch },
  importModule: (address: string) => Promise<unknown>,
): EngineEnvironment {
  const failedLoads = countFailedLoads(scope);
  const putFile = serveFromMemory(scope);
  return { fetch: (...request) => scope.fetch(...request), importModule, failedLoads, putFile };
}

/** What the engine needs from the place it runs in. */
export interface EngineEnvironment {
  readonly fetch: typeof fetch;
  readonly importModule: (address: string) => Promise<unknown>;
  /** The number of loads that have failed so far. */
  readonly failedLoads: () => number;
  readonly putFile: PutFile;
}
