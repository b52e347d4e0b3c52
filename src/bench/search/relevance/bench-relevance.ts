import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecords } from '../load-records.ts';
import { createTypos } from './create-typos.ts';
import { loadQueries } from './load-queries.ts';
import { reciprocalRank, scoreRankings, type Score } from './score-rankings.ts';
import { searchPlainly } from './search-plainly.ts';
import { searchWithLayer } from './search-with-layer.ts';

/**
 * Measures how well search finds what was meant, over judged queries and over slips made from those of the class "title
 * words": by Pagefind alone, and by the search as readers have it.
 *
 * @param input.folder where indexes are made and kept; without it, in a temporary one
 */
export async function benchRelevance(input: RelevanceInput): Promise<Relevance> {
  const folder = input.folder ?? (await mkdtemp(join(tmpdir(), 'offprint-relevance-')));
  try {
    const judged = loadQueries(input.queries);
    const knownItems = judged.filter(({ kind }) => kind === 'title words');
    const typos = [1, 2].flatMap((edits) => createTypos(knownItems, { edits }));
    const queries = [...judged, ...typos];
    const typed = queries.map((query) => query.typed);
    const records = loadRecords(input.content);
    const replies = await searchWithLayer(records, folder, typed);
    const layered = replies.map(({ papers }) => papers.map(({ id }) => id));
    const plain = await searchPlainly({ ...records, folder }, typed);
    const misses = queries.flatMap(({ kind, typed, answers }, place) => {
      const ranking = layered[place] ?? [];
      if (reciprocalRank(ranking, answers) === 1) return [];
      const changes = JSON.stringify(replies[place]?.changes ?? []);
      return [
        `${kind}\t${typed}\twanted ${answers.join(' ')}\tgot ${ranking.join(' ')}\t${changes}`,
      ];
    });
    return {
      plain: scoreRankings(queries, plain),
      layered: scoreRankings(queries, layered),
      misses,
    };
  } finally {
    if (input.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

export interface Relevance {
  /** By class, in the same order. */
  readonly plain: readonly Score[];
  readonly layered: readonly Score[];
  /** Queries whose first paper is none of the answers, one a line. */
  readonly misses: readonly string[];
}

interface RelevanceInput {
  /** Content folder of the archive. */
  readonly content: string;
  /** File of judged queries. */
  readonly queries: string;
  readonly folder?: string | undefined;
}
