import type { FoundReply } from '../../search/engine/search-messages.ts';
import type { Sort } from '../../search/search-state.ts';
import type { Format } from '../../site/format.ts';

/** What a search has come to. */
export type Outcome =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed';
      readonly isOnline: boolean;
      /** True when newer papers were found before. */
      readonly isPartial: boolean;
    }
  | {
      readonly state: 'found';
      readonly reply: Pick<FoundReply, 'isComplete' | 'searched' | 'total'>;
      /** How many papers and how many other pages are shown. */
      readonly shown: number;
      readonly pages: number;
    };

/** The outcome in words, for eyes and for the live region alike. Empty before the first search. */
export function statusOf(outcome: Outcome, words: StatusWords): string {
  switch (outcome.state) {
    case 'idle':
      return '';
    case 'loading':
      return 'Searching …';
    case 'failed':
      if (outcome.isPartial)
        return 'Older papers could not be searched. What is shown was found before.';
      return outcome.isOnline
        ? 'The search could not be loaded. That says nothing about what the archive holds.'
        : 'You are offline, and the search could not be loaded. It goes on when you are back.';
    case 'found':
      return foundStatus(outcome, words);
  }
}

/** How far a search has come that still goes on; empty when it is over. */
export function progressOf(
  { isComplete, searched }: Pick<FoundReply, 'isComplete' | 'searched'>,
  format: Format,
): string {
  if (isComplete) return '';
  const since =
    searched.since.length === 4 ? searched.since : format.month(searched.since.slice(0, 7));
  return `Searched ${format.number(searched.papers)} of ${format.count(searched.of, 'paper', 'papers')}, back to ${since}; older ones are still coming.`;
}

function foundStatus(
  { reply, shown, pages }: Extract<Outcome, { state: 'found' }>,
  { typed, sort, format }: StatusWords,
): string {
  const { total, isComplete } = reply;
  const what = typed === '' ? 'these filters' : `“${typed}”`;
  if (total === 0 && !isComplete) return `No papers found for ${what} yet.`;
  if (total + pages === 0) return `Nothing found for ${what}.`;
  if (total === 0) return `No papers found for ${what}. These pages are near it.`;
  const count = `${format.count(total, 'paper', 'papers')} found${isComplete ? '' : ' so far'}`;
  return shown < total ? `${count}, the ${firsts[sort]} ${format.number(shown)} shown` : count;
}

const firsts: Readonly<Record<Sort, string>> = {
  relevance: 'best',
  newest: 'newest',
  oldest: 'oldest',
  upvotes: 'most upvoted',
};

interface StatusWords {
  readonly typed: string;
  readonly sort: Sort;
  readonly format: Format;
}
