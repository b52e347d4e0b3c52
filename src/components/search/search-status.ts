import { counts } from '../../words/shown.ts';
import type { FoundReply } from '../../search/engine/search-messages.ts';
import type { SearchState, Sort } from '../../search/search-state.ts';
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
export function statusOf(outcome: Outcome, words: StatusWords): string {
  switch (outcome.state) {
    case 'idle':
      return '';
    case 'loading':
      return 'Searching …';
    case 'failed':
      return outcome.isPartial
        ? `${startsWithNewest(words) ? 'Older' : 'Other'} papers could not be searched. What is shown was found before.`
        : describeFailure(outcome.isOnline);
    case 'found':
      return foundStatus(outcome, words);
  }
}

/** Describes the progress of a search that is still running; empty when it is complete. */
export function progressOf(
  { isComplete, searched }: Pick<FoundReply, 'isComplete' | 'searched'>,
  { format, ...search }: StatusWords,
): string {
  if (isComplete) return '';
  const { papers, of, since } = searched;
  const left =
    startsWithNewest(search) && since !== ''
      ? `, back to ${format.month(since.slice(0, 7))}; older ones`
      : '; other ones';
  return `Searched ${format.number(papers)} of ${format.count(of, counts.papers)}${left} are still coming.`;
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
  { typed, sort, format }: StatusWords,
): string {
  const { total, isComplete } = reply;
  const what = typed.trim() === '' ? 'these filters' : `“${typed.trim()}”`;
  if (total === 0 && !isComplete) return `No papers found for ${what} yet.`;
  if (total + pages === 0) return `Nothing found for ${what}.`;
  if (total === 0) return `No papers found for ${what}. These pages are near it.`;
  const count = `${format.count(total, counts.papers)} found${isComplete ? '' : ' so far'}`;
  return shown < total ? `${count}, the ${firsts[sort]} ${format.number(shown)} shown` : count;
}

const firsts: Readonly<Record<Sort, string>> = {
  relevance: 'best',
  newest: 'newest',
  oldest: 'oldest',
  upvotes: 'most upvoted',
};

/** The search, and the format of numbers and months. */
interface StatusWords extends Pick<SearchState, 'typed' | 'sort' | 'filters'> {
  readonly format: Format;
}
