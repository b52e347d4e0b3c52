import { readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { openPagefindBundle } from '../../../search/engine/archive/open-pagefind-bundle.ts';
import { numberResults } from '../../../search/index/number-results.ts';
import { paperToRecord, type SearchPaper } from '../../../search/search-record.ts';
import { createNodeEnvironment } from '../node-environment.ts';

/**
 * Runs queries on Pagefind alone, for comparison: one index of all papers, queries as typed, the same weights.
 *
 * @param input.folder for the index; must exist
 * @returns the identifiers of the papers found for each query, best first
 */
export async function searchWithPagefind(
  { papers, language, folder }: PlainInput,
  queries: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const pagefind = join(folder, 'plain');
  await rm(pagefind, { recursive: true, force: true });
  await mkdir(pagefind, { recursive: true });
  await writeIndex(papers, language, pagefind);
  const metaFile = readdirSync(pagefind).find((name) => name.endsWith('.pf_meta')) ?? '';
  numberResults(join(pagefind, metaFile));
  using environment = createNodeEnvironment(pagefind);
  const { search } = openPagefindBundle(
    environment.path,
    await environment.importModule(`${environment.path}pagefind.js`),
  );
  const rankings: (readonly string[])[] = [];
  for (const query of queries) {
    const found = (await search(query)).slice(0, 10);
    rankings.push(found.map(({ id }) => papers[Number(id)]?.id ?? ''));
  }
  return rankings;
}

async function writeIndex(
  papers: readonly SearchPaper[],
  language: string,
  outputPath: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const paper of papers) {
      const { url, content, meta } = await paperToRecord(paper);
      const { symbols: _, titleSymbols: __, ...plain } = meta;
      await index.addCustomRecord({ url, content, meta: plain, language, filters: {}, sort: {} });
    }
    await index.writeFiles({ outputPath });
  } finally {
    await close();
  }
}

interface PlainInput {
  readonly papers: readonly SearchPaper[];
  readonly language: string;
  readonly folder: string;
}
