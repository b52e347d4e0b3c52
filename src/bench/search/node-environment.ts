import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createEngineEnvironment,
  type EngineEnvironment,
} from '../../search/engine/archive/engine-environment.ts';

/**
 * Creates an environment for the engine in plain Node: what Pagefind and the engine fetch is read from disk. Disposing
 * it restores the previous global `fetch`; dispose of environments last in, first out.
 *
 * @param folder the search folder, `dist/pagefind`, served at {@link NodeEnvironment.path}
 * @param intercept answers instead of the disk, to let loads fail
 */
export function createNodeEnvironment(
  folder: string,
  intercept: (path: string) => Response | undefined = () => undefined,
): NodeEnvironment {
  const before = globalThis.fetch;
  const loads: Load[] = [];
  const fromDisk = async (path: string): Promise<Response> => {
    try {
      const body = await readFile(join(folder, path.slice(searchPath.length)));
      loads.push({ path, bytes: body.length });
      return new Response(new Uint8Array(body));
    } catch {
      return new Response('', { status: 404 });
    }
  };
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : input;
    const path = new URL(address, 'http://localhost').pathname;
    return intercept(path) ?? fromDisk(path);
  };
  const environment = createEngineEnvironment(globalThis, async (address): Promise<unknown> => {
    return import(pathToFileURL(join(folder, address.slice(searchPath.length))).href);
  });
  return {
    ...environment,
    path: searchPath,
    loads,
    [Symbol.dispose]: () => {
      globalThis.fetch = before;
    },
  };
}

const searchPath = '/pagefind/';

export interface NodeEnvironment extends EngineEnvironment, Disposable {
  readonly path: string;
  /** Files read from disk so far, with their sizes as stored. */
  readonly loads: readonly Load[];
}

interface Load {
  readonly path: string;
  readonly bytes: number;
}
