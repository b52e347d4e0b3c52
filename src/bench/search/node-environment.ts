import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createEngineEnvironment,
  type EngineEnvironment,
} from '../../search/engine/archive/engine-environment.ts';

/**
 * The search of a built archive in plain Node, as it runs in a browser: what Pagefind and the engine fetch is read from
 * disk. Disposing gives the global `fetch` back that was there before; environments are disposed last in, first out.
 *
 * @param folder of the search, `dist/pagefind`, which stands at {@link NodeEnvironment.path}
 * @param intercept answers in place of the disk, to let loads fail
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
  /** What was read from disk so far, in bytes as they are stored. */
  readonly loads: readonly Load[];
}

interface Load {
  readonly path: string;
  readonly bytes: number;
}
