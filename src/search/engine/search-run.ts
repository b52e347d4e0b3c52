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
import { newestNumber } from './matching/paper-numbers.ts';
import { isFound } from './matching/row-scores.ts';
import { titleLikeness } from '../titles/title-likeness.ts';
import { titledPapers, type TitledPaper, type TitlesWanted } from './titled-papers.ts';

/**
 * Runs one search: first by identifier and title in the whole archive, then bundle by bundle. Tries the interpretations
 * of the query in turn, each in the whole archive, until one finds papers.
 */
export function createSearchRun(input: RunInput): SearchRun {
  const { state } = input;
  const interpretations = input.interpretations[Symbol.asyncIterator]();
  let known: KnownPapers | undefined;
  let pass: SearchPass | undefined;
  let isComplete = false;

  const orderOnce = createOrder(state.sort);
  const advance = async (pause: Pause): Promise<void> => {
    if (known === undefined) {
      known = await lookUp(input, pause);
      isComplete = known.identified !== undefined;
      // Titles are shown before any bundle is searched.
      if (known.titled.length > 0) return;
    }
    if (isComplete) return;
    if (pass === undefined || (pass.left.length === 0 && pass.matched === 0)) {
      const next = await interpretations.next();
      isComplete = next.done === true;
      if (next.done !== true) {
        if (known.titled.length === 0) known = { titled: await seekCorrected(next.value, input) };
        pass = createPass(next.value, input, await likenessTo(next.value, input));
      }
    }
    if (isComplete || pass === undefined) return;
    const left = pass.left.length;
    while (pass.left.length >= left && left > 0) pass = await searchNext(pass, input, pause);
    // An interpretation that finds nothing leads to the next.
    isComplete = pass.left.length === 0 && pass.matched > 0;
  };
  return {
    advance,
    isComplete: () => isComplete,
    papers: () =>
      known?.identified === undefined
        ? titledFirst(known?.titled ?? [], orderOnce(pass?.found ?? []))
        : [known.identified],
    titled: () => known?.titled ?? [],
    pass: () => pass,
    identified: () => known?.identified,
  };
}

/** Looks up what needs no search. A paper found by its identifier must pass the filters, too. */
async function lookUp({ archive, state, titles }: RunInput, pause: Pause): Promise<KnownPapers> {
  const isAnyChosen = Object.values(state.filters).some((values) => values.length > 0);
  const identifiers = isAnyChosen ? undefined : parseIdentifier(state.typed);
  const identified =
    identifiers === undefined ? undefined : await findIdentified(archive, identifiers, pause);
  if (identified !== undefined) return { identified, titled: [] };
  return { titled: await titledPapers(archive, state, titles) };
}

/** Papers that are known without a search: by an identifier, or by their titles. */
interface KnownPapers {
  readonly identified?: FoundPaper;
  readonly titled: readonly TitledPaper[];
}

/** Looks titles up again with the words that slips were corrected to. */
async function seekCorrected(
  { plan, changes }: Interpretation,
  { archive, state, titles }: RunInput,
): Promise<readonly TitledPaper[]> {
  const [words] = plan.expansions;
  if (words === undefined || !changes.some(({ kind }) => kind === 'corrected')) return [];
  return titledPapers(archive, { ...state, typed: words.text }, titles);
}

/** Puts titled papers first, with the marks of what was found in them. */
function titledFirst(
  titled: readonly TitledPaper[],
  found: readonly FoundPaper[],
): readonly FoundPaper[] {
  if (titled.length === 0) return found;
  const isSame = (a: FoundPaper, b: FoundPaper): boolean => a.place === b.place && a.row === b.row;
  const first = titled.map((paper) => found.find((each) => isSame(each, paper)) ?? paper);
  return [...first, ...found.filter((paper) => !titled.some((each) => isSame(each, paper)))];
}

/** Sorts papers again only when there are more. */
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

/** A search that can be continued. */
export interface SearchRun {
  /**
   * Looks up identifier and titles; once that is done, searches the next bundle, if any is left.
   *
   * @param pause is awaited between steps; may throw, after which the search can be continued
   */
  readonly advance: (pause: Pause) => Promise<void>;
  readonly isComplete: () => boolean;
  /** All papers found so far, in order. */
  readonly papers: () => readonly FoundPaper[];
  /** Those of them that come first because of their titles. */
  readonly titled: () => readonly TitledPaper[];
  /** The pass of the latest interpretation; undefined before the first. */
  readonly pass: () => SearchPass | undefined;
  /** The paper whose identifier was typed. */
  readonly identified: () => FoundPaper | undefined;
}

/** The search of all bundles with one interpretation, so far. */
export interface SearchPass {
  readonly interpretation: Interpretation;
  /** Bundles that remain to be searched, in order. */
  readonly left: BundleEntry[];
  readonly found: FoundPaper[];
  /** The number of papers that match before filters are applied. */
  matched: number;
  readonly counts: ReturnType<typeof createFacetCounter>;
  /** Names that a bundle has exactly. */
  readonly exactNames: ReadonlySet<string>;
  /** How much titles are like a question, by the numbers of their papers. */
  readonly likeness: ReadonlyMap<number, number>;
}

async function likenessTo(
  { plan }: Interpretation,
  { archive }: RunInput,
): Promise<SearchPass['likeness']> {
  return plan.asked === undefined ? new Map() : titleLikeness(archive, plan.asked);
}

function createPass(
  interpretation: Interpretation,
  { archive, state }: RunInput,
  likeness: SearchPass['likeness'],
  exactNames: ReadonlySet<string> = new Set(),
): SearchPass {
  return {
    likeness,
    interpretation,
    left: orderBundles(archive.list.bundles, interpretation.plan, state),
    found: [],
    matched: 0,
    counts: createFacetCounter(),
    exactNames,
  };
}

/**
 * Searches the next bundle. If it has a name exactly that the bundles before do not, the pass starts again, because
 * longer names are meant in all bundles or in none. Earlier results are still in the cache.
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
    return createPass(pass.interpretation, input, pass.likeness, exactNames);
  // No await from here on, so that a bundle is counted whole or not at all.
  const newest = newestNumber(archive.list.bundles, entry.key);
  const ranked = scores.map((score, row) => {
    const likeness = pass.likeness.get(newest - row) ?? 0;
    return score < 0 ? score : score * (1 + likenessWeight * likeness);
  });
  const kept = applyFilters(ranked, {
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

/** Of two papers found alike, one whose title is just the question counts thrice. */
const likenessWeight = 2;

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
  readonly titles: TitlesWanted;
}

type Pause = () => Promise<void>;
