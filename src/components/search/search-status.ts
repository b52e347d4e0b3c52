import { counts, search as words } from '../../words/shown.ts';
import type { FoundReply } from '../../search/engine/search-messages.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { Format } from '../../site/format.ts';
import { describeFailure } from './describe-failure.ts';

/** The outcome of a search so far. */
export type Outcome =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed';
      readonly isOnline: boolean;
      /** True when papers were found before the failure. */
      readonly isPartial: boolean;
    }
  | {
      readonly state: 'found';
      readonly reply: Pick<FoundReply, 'isComplete' | 'searched' | 'total'>;
      /** Number of papers and of other pages shown. */
      readonly shown: number;
      readonly pages: number;
    };

/** Describes the outcome in a live region. Empty before the first search. */
export function statusOf(outcome: Outcome, search: ShownSearch): string {
  switch (outcome.state) {
    case 'idle':
      return '';
    case 'loading':
      return words.searching;
    case 'failed':
      if (!outcome.isPartial) return describeFailure(outcome.isOnline);
      return startsWithNewest(search) ? words.olderFailed : words.othersFailed;
    case 'found':
      return foundStatus(outcome, search);
  }
}

/** Describes the progress of a search that is still running; empty when it is complete. */
export function progressOf(
  { isComplete, searched }: Pick<FoundReply, 'isComplete' | 'searched'>,
  { format, ...search }: ShownSearch,
): string {
  if (isComplete) return '';
  const { papers, of, since } = searched;
  const [searchedPapers, all] = [format.number(papers), format.count(of, counts.papers)];
  return startsWithNewest(search) && since !== ''
    ? words.searchedBackTo(searchedPapers, all, format.month(since.slice(0, 7)))
    : words.searchedOf(searchedPapers, all);
}

/** Returns whether papers still to be searched are older: not with the oldest first, or with chosen years or months. */
export function startsWithNewest({
  sort,
  filters,
}: Pick<SearchState, 'sort' | 'filters'>): boolean {
  return sort !== 'oldest' && filters.year === undefined && filters.month === undefined;
}

function foundStatus(
  { reply, shown, pages }: Extract<Outcome, { state: 'found' }>,
  { typed, sort, format }: ShownSearch,
): string {
  const { total, isComplete } = reply;
  const what = typed.trim() === '' ? words.theseFilters : words.quoted(typed.trim());
  if (total === 0 && !isComplete) return words.noneYet(what);
  if (total + pages === 0) return words.nothing(what);
  if (total === 0) return words.onlyPages(what);
  const papers = format.count(total, counts.papers);
  const found = isComplete ? words.found(papers) : words.foundSoFar(papers);
  return shown < total
    ? words.foundAndShown(found, words.shown[sort](format.number(shown)))
    : found;
}

/** The search, and the format of numbers and months. */
interface ShownSearch extends Pick<SearchState, 'typed' | 'sort' | 'filters'> {
  readonly format: Format;
}
