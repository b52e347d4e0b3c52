import { pageOfPaper } from '../../../site/data-urls.ts';
import type { Condition, Plan } from '../../query/plan.ts';
import { createHit } from './create-hit.ts';
import { findEntities, findNearestTopics } from './find-entities.ts';
import type { Hit, EntityHit } from './hit.ts';
import type { SearchArchive } from '../archive/open-archive.ts';
import type { FoundPaper } from '../matching/order-papers.ts';
import { createFacetCounter } from '../matching/apply-filters.ts';
import type { FoundReply, SearchRequest } from '../search-messages.ts';
import type { SearchPass, SearchRun } from '../search-run.ts';

/** Creates the reply for the current state of a search. Loads the papers that the request asks for. */
export async function createReply(
  archive: SearchArchive,
  run: SearchRun,
  request: SearchRequest,
): Promise<FoundReply> {
  const pass = run.pass();
  const papers = run.papers();
  const { filters, typed } = request.state;
  // What was found by identifier or title was found as it was typed.
  const plan = pass?.interpretation.plan ?? planOf(typed);
  const isComplete = run.isComplete();
  const identified = run.identified();
  const searched = searchedTexts(plan);
  const asked = papers.slice(request.first, request.first + request.count);
  const [hits, entities] = await Promise.all([
    Promise.all(asked.map((paper) => loadHit(archive, paper, searched))),
    suggestEntities(archive, plan, { isLost: isComplete && papers.length === 0 }),
  ]);
  return {
    id: request.id,
    state: 'found',
    isComplete,
    searched: extentOf(archive, pass),
    total: papers.length,
    papers: hits,
    titled:
      identified === undefined ? Math.max(0, run.titled().length - request.first) : hits.length,
    entities,
    facets: (pass?.counts ?? createFacetCounter()).read(filters),
    changes: pass?.interpretation.changes ?? [],
    ...(identified !== undefined && hits[0] !== undefined ? { redirect: hits[0].href } : {}),
  };
}

function planOf(typed: string): Plan {
  return { expansions: [{ text: typed, weight: 1 }], conditions: [] };
}

async function loadHit(
  archive: SearchArchive,
  { bundle, row, matches }: FoundPaper,
  searched: readonly string[],
): Promise<Hit> {
  const { table } = bundle;
  const id = table.idOf(row);
  const record = await archive.loadRecord(id);
  const places = matches.flatMap(
    (ofQuery) => ofQuery.find((each) => each.row === row)?.words ?? [],
  );
  const href = pageOfPaper(archive.list.base, id);
  return createHit(record, { href, table, row, searched, places });
}

/** Returns all texts that papers were searched by, without what they must not have. */
function searchedTexts({ expansions, conditions }: Plan): readonly string[] {
  return [...expansions.map(({ text }) => text), ...conditions.flatMap(textsOf)].map((text) =>
    text.replaceAll('"', ' '),
  );
}

function textsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'phrase':
    case 'words':
    case 'field':
      return [condition.text];
    case 'any':
      return condition.conditions.flatMap(textsOf);
    case 'topic':
    case 'organization':
    case 'dates':
    case 'has':
    case 'not':
      return [];
  }
}

async function suggestEntities(
  archive: SearchArchive,
  { expansions, conditions }: Plan,
  { isLost }: { readonly isLost: boolean },
): Promise<readonly EntityHit[]> {
  const named = conditions.flatMap((condition) =>
    condition.kind === 'topic' || condition.kind === 'organization'
      ? [condition.text]
      : textsOf(condition),
  );
  const text = (expansions[0]?.text ?? named[0] ?? '').replaceAll('"', ' ');
  const found = await findEntities(archive, text);
  return found.length === 0 && isLost ? findNearestTopics(archive, text) : found;
}

function extentOf({ list }: SearchArchive, pass: SearchPass | undefined): FoundReply['searched'] {
  const left = new Set(pass?.left ?? list.bundles);
  const done = list.bundles.filter((bundle) => !left.has(bundle));
  const papers = done.reduce((sum, bundle) => sum + bundle.papers, 0);
  const isNewest = done.every((bundle, place) => bundle === list.bundles[place]);
  const since = isNewest ? (done.at(-1)?.first ?? '') : '';
  return { papers, of: list.papers, since };
}
