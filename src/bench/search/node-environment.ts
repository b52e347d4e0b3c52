import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createEngineEnvironment,
  type EngineEnvironment,
} from '../../search/engine/archive/engine-environment.ts';
import type { SearchPaper } from '../../search/search-record.ts';
import { toRecordFile } from '../../test/to-record-file.ts';

/**
 * Creates an environment for the engine in plain Node: what Pagefind and the engine fetch is read from disk, record files apart. Disposing
 * it restores the previous global `fetch`; dispose of environments last in, first out.
 *
 * @param folder the search folder, `dist/pagefind`, served at {@link NodeEnvironment.path}
 * @param options.papers those with a record file, below `papers/`
 * @param options.intercept answers instead, to let loads fail
 */
export function createNodeEnvironment(
  folder: string,
  { papers = [], intercept = () => undefined }: NodeSite = {},
): NodeEnvironment {
  const byFile = new Map(papers.map((paper) => [`${encodeURIComponent(paper.id)}.json`, paper]));
  const before = globalThis.fetch;
  const loads: Load[] = [];
  const load = async (path: string): Promise<Response> => {
    const [, file = ''] = /\/papers\/([^/]+)$/.exec(path) ?? [];
    const paper = byFile.get(file);
    try {
      const body =
        paper === undefined
          ? await readFile(join(folder, path.slice(searchPath.length)))
          : Buffer.from(await toRecordFile(paper));
      loads.push({ path, bytes: body.length });
      return new Response(new Uint8Array(body));
    } catch {
      return new Response('', { status: 404 });
    }
  };
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : input;
    const path = new URL(address, 'http://localhost').pathname;
    return intercept(path) ?? load(path);
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

interface NodeSite {
  readonly papers?: readonly SearchPaper[];
  readonly intercept?: (path: string) => Response | undefined;
}

export interface NodeEnvironment extends EngineEnvironment, Disposable {
  readonly path: string;
  /** Files loaded so far, with their sizes as stored. */
  readonly loads: readonly Load[];
}

interface Load {
  readonly path: string;
  readonly bytes: number;
}
