import type { BundleEntry } from '../archive-files.ts';
import type { Interpretation } from '../query/plan.ts';
import { parseIdentifier } from '../query/parse/parse-identifier.ts';
import type { SearchState, Sort } from '../search-state.ts';
import { applyFilters, createFacetCounter } from './matching/apply-filters.ts';
import { evaluatePlan } from './matching/evaluate-plan.ts';
import { findIdentified } from './matching/find-identified.ts';
import type { SearchArchive, SearchBundle } from './archive/open-archive.ts';
import { orderBundles } from './order-bundles.ts';
import { orderPapers, type FoundPaper } from './matching/order-papers.ts';
import { isFound } from './matching/row-scores.ts';

/**
 * One search, bundle by bundle. Ways to interpret what was typed are tried in turn until one finds papers, each in all
 * of the archive.
 */
export function createSearchRun(input: RunInput): SearchRun {
  const { archive, state } = input;
  const interpretations = input.interpretations[Symbol.asyncIterator]();
  let identified: FoundPaper | undefined;
  let isIdentifierSought = false;
  let pass: SearchPass | undefined;
  let isComplete = false;

  const orderOnce = createOrder(state.sort);
  const seekIdentifier = async (pause: Pause): Promise<void> => {
    // What was chosen holds of a paper that is named, too.
    const isAnyChosen = Object.values(state.filters).some((values) => values.length > 0);
    const identifiers = isAnyChosen ? undefined : parseIdentifier(state.typed);
    if (identifiers !== undefined) {
      identified = await findIdentified(archive, identifiers, pause);
      isComplete = identified !== undefined;
    }
    isIdentifierSought = true;
  };
  const advance = async (pause: Pause): Promise<void> => {
    if (!isIdentifierSought) await seekIdentifier(pause);
    if (isComplete) return;
    if (pass === undefined || (pass.left.length === 0 && pass.matched === 0)) {
      const next = await interpretations.next();
      isComplete = next.done === true;
      if (next.done !== true) pass = createPass(next.value, input);
    }
    if (isComplete || pass === undefined) return;
    const left = pass.left.length;
    while (pass.left.length >= left && left > 0) pass = await searchNext(pass, input, pause);
    // An interpretation that found nothing leads to the next.
    isComplete = pass.left.length === 0 && pass.matched > 0;
  };
  return {
    advance,
    isComplete: () => isComplete,
    papers: () => (identified === undefined ? orderOnce(pass?.found ?? []) : [identified]),
    pass: () => pass,
    identified: () => identified,
  };
}

/** Orders papers anew only when more have come. */
function createOrder(sort: Sort): (papers: readonly FoundPaper[]) => readonly FoundPaper[] {
  let last: { readonly of: readonly FoundPaper[]; readonly ordered: readonly FoundPaper[] } = {
    of: [],
    ordered: [],
  };
  return (papers) => {
    const isSame = last.of === papers && last.ordered.length === papers.length;
    if (!isSame) last = { of: papers, ordered: orderPapers(papers, sort) };
    return last.ordered;
  };
}

/** A search that can be gone on with. */
export interface SearchRun {
  /**
   * Searches the next bundle, if any is left.
   *
   * @param pause waited for between the parts of the work; may throw, after which the search can be gone on with
   */
  readonly advance: (pause: Pause) => Promise<void>;
  readonly isComplete: () => boolean;
  /** All papers found so far, in order. */
  readonly papers: () => readonly FoundPaper[];
  /** What became of the interpretation made last; undefined before the first. */
  readonly pass: () => SearchPass | undefined;
  /** The paper whose identifier was typed. */
  readonly identified: () => FoundPaper | undefined;
}

/** What has come of one interpretation so far. */
export interface SearchPass {
  readonly interpretation: Interpretation;
  /** Bundles that are still to be searched, in order. */
  readonly left: BundleEntry[];
  readonly found: FoundPaper[];
  /** How many papers fit the words, whatever was chosen. */
  matched: number;
  readonly counts: ReturnType<typeof createFacetCounter>;
  /** Names that a bundle was found to have exactly. */
  readonly exactNames: ReadonlySet<string>;
}

function createPass(
  interpretation: Interpretation,
  { archive, state }: RunInput,
  exactNames: ReadonlySet<string> = new Set(),
): SearchPass {
  return {
    interpretation,
    left: orderBundles(archive.list.bundles, interpretation.plan, state),
    found: [],
    matched: 0,
    counts: createFacetCounter(),
    exactNames,
  };
}

/**
 * Searches the next bundle. Where it turns out to have a name exactly that those before were not known to, the pass
 * begins anew, because longer names are meant in all bundles or in none. What was found before is still remembered.
 */
async function searchNext(pass: SearchPass, input: RunInput, pause: Pause): Promise<SearchPass> {
  const { archive, state } = input;
  const [entry] = pass.left;
  if (entry === undefined) return pass;
  const bundle = await archive.openBundle(entry.key);
  await pause();
  const matches: FoundPaper['matches'][number][] = [];
  const exactNames = new Set(pass.exactNames);
  const scores = await evaluatePlan(pass.interpretation.plan, pausing(bundle, pause), {
    onMatches: (each) => matches.push(each),
    exactNames,
  });
  if (exactNames.size > pass.exactNames.size)
    return createPass(pass.interpretation, input, exactNames);
  // From here on nothing is waited for, so that a search is counted whole or not at all.
  const kept = applyFilters(scores, {
    table: bundle.table,
    filters: state.filters,
    counts: pass.counts,
  });
  const place = archive.list.bundles.indexOf(entry);
  kept.forEach((score, row) => {
    if (isFound(kept, row)) pass.found.push({ bundle, place, row, score, matches });
  });
  pass.matched += scores.filter((score) => score >= 0).length;
  pass.left.shift();
  return pass;
}

function pausing(bundle: SearchBundle, pause: Pause): SearchBundle {
  const search: SearchBundle['search'] = async (query) => {
    await pause();
    return bundle.search(query);
  };
  return { ...bundle, search };
}

interface RunInput {
  readonly archive: SearchArchive;
  readonly state: SearchState;
  readonly interpretations: AsyncIterable<Interpretation>;
}

type Pause = () => Promise<void>;
