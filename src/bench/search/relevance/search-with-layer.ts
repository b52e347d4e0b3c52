import { join } from 'node:path';
import { createSearchEngine } from '../../../search/engine/create-search-engine.ts';
import type { FoundReply } from '../../../search/engine/search-messages.ts';
import { indexArchive } from '../../../search/index/index-archive.ts';
import { interpretQuery } from '../../../search/query/interpret-query.ts';
import type { LoadedRecords } from '../load-records.ts';
import { createNodeEnvironment } from '../node-environment.ts';

/**
 * Runs queries on the search as readers have it, in the whole archive.
 *
 * @param folder for the index; must exist
 * @throws {Error} when a search fails
 */
export async function searchWithLayer(
  { papers, entities, language }: LoadedRecords,
  folder: string,
  queries: readonly string[],
): Promise<readonly FoundReply[]> {
  const outDir = join(folder, 'pagefind');
  const cacheDir = join(folder, 'cache');
  const input = { base: '/', papers, entities, language, code: '', outDir, cacheDir };
  await indexArchive({ ...input, log: () => undefined });
  using environment = createNodeEnvironment(outDir, { papers });
  const engine = createSearchEngine(environment, interpretQuery);
  const replies: FoundReply[] = [];
  for (const [place, typed] of queries.entries()) {
    const state = { typed, filters: {}, sort: 'relevance', isExact: false } as const;
    const request = { id: place, path: environment.path, state, first: 0, count: 10 };
    let last: FoundReply | undefined;
    await engine.search({ ...request, reach: 'all' }, (reply) => {
      if (reply.state === 'failed') throw new Error(`${typed}: ${reply.message}`);
      last = reply;
    });
    if (last === undefined) throw new Error(`${typed}: no answer`);
    replies.push(last);
  }
  return replies;
}
