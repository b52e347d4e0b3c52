import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecords } from '../load-records.ts';
import { createTypos } from './create-typos.ts';
import { loadQueries, type JudgedQuery } from './load-queries.ts';
import { reciprocalRank, scoreRankings, type Score } from './score-rankings.ts';
import { searchWithPagefind } from './search-with-pagefind.ts';
import { searchWithLayer } from './search-with-layer.ts';

/**
 * Measures how well search finds what was meant, for judged queries and for slips made from those of the class "title
 * words": by Pagefind alone, and by the search as readers have it.
 *
 * @param input.folder where indexes are made and kept; a temporary folder by default
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
    const plain = await searchWithPagefind({ ...records, folder }, typed);
    const misses = queries.flatMap(({ kind, typed, answers }, place) => {
      const ranking = layered[place] ?? [];
      if (reciprocalRank(ranking, answers) === 1) return [];
      const changes = JSON.stringify(replies[place]?.changes ?? []);
      return [
        `${kind}\t${typed}\twanted ${answers.join(' ')}\tgot ${ranking.join(' ')}\t${changes}`,
      ];
    });
    const score = (rankings: Rankings): readonly Score[] => [
      ...scoreRankings(queries, rankings),
      ...scoreRankings(queries.map(withoutClass), rankings),
    ];
    return { plain: score(plain), layered: score(layered), misses };
  } finally {
    if (input.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Slips are made by rule and in any number, so they must not outweigh judged queries. */
function withoutClass(query: JudgedQuery): JudgedQuery {
  return { ...query, kind: query.kind.startsWith('typo') ? 'all typos' : 'all judged' };
}

type Rankings = readonly (readonly string[])[];

export interface Relevance {
  /** By class, in the same order, then of all judged queries and of all slips. */
  readonly plain: readonly Score[];
  readonly layered: readonly Score[];
  /** Queries whose first paper is not an answer, one per line. */
  readonly misses: readonly string[];
}

interface RelevanceInput {
  /** Content folder of the archive. */
  readonly content: string;
  /** File of judged queries. */
  readonly queries: string;
  readonly folder?: string | undefined;
}
