import type { Format } from '../../site/format.ts';

/** What a search has come to. */
export type Outcome =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly isOnline: boolean }
  | {
      readonly state: 'found';
      /** Papers found, papers shown, and other pages shown. */
      readonly total: number;
      readonly shown: number;
      readonly pages: number;
    };

/** The outcome in words, for eyes and for the live region alike. Empty before the first search. */
export function statusOf(
  outcome: Outcome,
  { typed, format }: { readonly typed: string; readonly format: Format },
): string {
  switch (outcome.state) {
    case 'idle':
      return '';
    case 'loading':
      return 'Searching …';
    case 'failed':
      return outcome.isOnline
        ? 'The search could not be loaded. That says nothing about what the archive holds.'
        : 'You are offline, and the search could not be loaded. It goes on when you are back.';
    case 'found': {
      if (outcome.total + outcome.pages === 0) {
        return `Nothing found for “${typed}”. Fewer or other words may find more.`;
      }
      if (outcome.total === 0) return `No papers found for “${typed}”, only these pages.`;
      const count = format.count(outcome.total, 'paper', 'papers');
      return outcome.shown < outcome.total
        ? `${count} found, the best ${format.number(outcome.shown)} shown`
        : `${count} found`;
    }
  }
}
