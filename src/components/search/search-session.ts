import type { SearchReply } from '../../search/engine/search-messages.ts';
import { isEmptySearch, searchStateToQuery, type SearchState } from '../../search/search-state.ts';
import { isSavedSearch } from './device/saved-search.ts';
import { noteRecentSearch } from './device/recent-searches.ts';
import { openPageClient } from './page-client.ts';
import { createSearchHistory } from './search-history.ts';
import type { SearchView } from './search-view.ts';

/** The search of the search page: what it is now, how the reader changes it, and what becomes of the answers. */
export class SearchSession {
  readonly #view: SearchView;
  readonly #changed: (state: SearchState) => void;
  readonly #client = openPageClient();
  readonly #history = createSearchHistory();
  #state = this.#history.state();
  #failures = 0;
  #asked = pageSize;

  /** @param changed is called with every search that begins, an empty one too */
  constructor(view: SearchView, changed: (state: SearchState) => void) {
    this.#view = view;
    this.#changed = changed;
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Searches for what the address says, with as many results and at the place where it was left. */
  open({ isFirst }: { readonly isFirst: boolean }): void {
    this.#history.keep();
    this.#run({
      count: Math.max(pageSize, this.#history.shown()),
      redirect: isFirst && !isComingBack() ? (href) => location.replace(href) : undefined,
      scroll: this.#history.scroll(),
    });
  }

  /** The address has changed by going back or forward. */
  follow(): void {
    const state = this.#history.state();
    // A link within the page is no other search.
    if (searchStateToQuery(state) === searchStateToQuery(this.#state)) return;
    this.#state = state;
    this.open({ isFirst: false });
  }

  /** Loads what a search for this will need. */
  prepare(typed: string): void {
    if (typed.trim() !== '') this.#client.prepare(typed);
  }

  /** Searches while one types. */
  type(typed: string): void {
    this.#take(typed);
    this.#run();
  }

  /** Searches at once and for good; what names a paper leads to it. */
  submit(typed: string): void {
    this.#take(typed);
    this.#history.keep();
    noteRecentSearch(typed);
    this.#run({ redirect: (href) => location.assign(href) });
  }

  /** A filter or an order was chosen, which is a step of its own. */
  choose(state: SearchState): void {
    this.#history.keep();
    this.#state = state;
    this.#history.write(state);
    this.#history.keep();
    this.#run();
  }

  /** Searches again for as much as was asked for. */
  retry(): void {
    // Offline a reload would lead away from the page.
    if (navigator.onLine) this.#failures += 1;
    // The page may be older than the files of the archive; all that it shows stands in its address.
    if (navigator.onLine && this.#failures > 1) location.reload();
    else this.#run({ count: this.#asked });
  }

  showMore(): void {
    const count = this.#view.shown + pageSize;
    this.#search(count, (reply) => {
      this.#view.show(reply);
      this.#history.note({ shown: this.#view.shown });
    });
    this.#view.begin(this.#state, false);
  }

  noteScroll(): void {
    this.#history.note({ scroll: scrollY });
  }

  #take(typed: string): void {
    if (typed.trim() !== this.#state.typed.trim()) {
      this.#state = { ...this.#state, typed, isExact: false };
    }
    this.#history.write(this.#state);
  }

  #run({ count = pageSize, redirect, scroll }: RunOptions = {}): void {
    this.#changed(this.#state);
    if (isEmptySearch(this.#state)) {
      this.#client.cancel();
      this.#view.showIdle();
      return;
    }
    let isRestored = scroll === undefined;
    this.#search(count, (reply) => {
      this.#view.show(reply);
      if (reply.state === 'failed') return;
      this.#failures = 0;
      if (reply.redirect !== undefined) redirect?.(reply.redirect);
      // The first parts may not make the page as long as it was.
      isRestored ||= this.#view.restore(scroll ?? 0);
      if (!reply.isComplete || !isSavedSearch(this.#state)) return;
      const query = searchStateToQuery(this.#state);
      void import('./device/save-search.ts').then(({ markSearchSeen }) => markSearchSeen(query));
    });
    // After the question is on its way: drawing takes time.
    this.#view.begin(this.#state, true);
  }

  #search(count: number, show: (reply: SearchReply) => void): void {
    this.#asked = count;
    this.#client.search({ state: this.#state, first: 0, count, reach: 'all' }, show);
  }
}

/** Who comes back from a paper to which an identifier led wants to be here. */
function isComingBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

const pageSize = 10;

interface RunOptions {
  readonly count?: number;
  /** Is given the page of the paper that was named. */
  readonly redirect?: ((href: string) => void) | undefined;
  /** How far the page was scrolled when it was left. */
  readonly scroll?: number;
}
