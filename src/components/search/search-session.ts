import type { SearchReply } from '../../search/engine/search-messages.ts';
import { isEmptySearch, searchStateToQuery, type SearchState } from '../../search/search-state.ts';
import { isSavedSearch } from './device/saved-search.ts';
import { noteRecentSearch } from './device/recent-searches.ts';
import { openPageClient } from './page-client.ts';
import { createSearchHistory } from './search-history.ts';
import type { SearchView } from './search-view.ts';

/** The search of the search page: its current state, the ways to change it, and what is done with replies. */
export class SearchSession {
  readonly #view: SearchView;
  readonly #changed: (state: SearchState) => void;
  readonly #client = openPageClient();
  readonly #history = createSearchHistory();
  #state = this.#history.state();
  #failures = 0;
  #asked = pageSize;

  /** @param changed called with every search that begins, an empty one too */
  constructor(view: SearchView, changed: (state: SearchState) => void) {
    this.#view = view;
    this.#changed = changed;
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Searches for what the address says, with as many results and scrolled as far as when it was left. */
  open({ isFirst }: { readonly isFirst: boolean }): void {
    this.#history.keep();
    this.#run({
      count: Math.max(pageSize, this.#history.shown()),
      redirect: isFirst && !isComingBack() ? (href) => location.replace(href) : undefined,
      scroll: this.#history.scroll(),
    });
  }

  /** Searches again after going back or forward has changed the address. */
  follow(): void {
    const state = this.#history.state();
    // A link within the page does not change the search.
    if (searchStateToQuery(state) === searchStateToQuery(this.#state)) return;
    this.#state = state;
    this.open({ isFirst: false });
  }

  /** Loads ahead what a search for this text will need. */
  prepare(typed: string): void {
    if (typed.trim() !== '') this.#client.prepare(typed);
  }

  /** Searches while the reader types. */
  type(typed: string): void {
    this.#take(typed);
    this.#run();
  }

  /** Searches at once, in an entry of the history; an identifier opens its paper. */
  submit(typed: string): void {
    this.#take(typed);
    this.#history.keep();
    noteRecentSearch(typed);
    this.#run({ redirect: (href) => location.assign(href) });
  }

  /** Searches with a filter or an order that was chosen, in an entry of the history. */
  choose(state: SearchState): void {
    this.#history.keep();
    this.#state = state;
    this.#history.write(state);
    this.#history.keep();
    this.#run();
  }

  /** Searches again for as many results as were requested. */
  retry(): void {
    // Offline a reload would lead away from the page.
    if (navigator.onLine) this.#failures += 1;
    // The page may be older than the files of the archive; all that it shows is in its address.
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
      // The first results may not make the page as long as it was.
      isRestored ||= this.#view.restore(scroll ?? 0);
      if (!reply.isComplete || !isSavedSearch(this.#state)) return;
      const query = searchStateToQuery(this.#state);
      void import('./device/save-search.ts').then(({ markSearchSeen }) => markSearchSeen(query));
    });
    // After the request is on its way, because drawing takes time.
    this.#view.begin(this.#state, true);
  }

  #search(count: number, show: (reply: SearchReply) => void): void {
    this.#asked = count;
    this.#client.search({ state: this.#state, first: 0, count, reach: 'all' }, show);
  }
}

/** Returns whether the reader came back: then an identifier must not redirect again. */
function isComingBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

const pageSize = 10;

interface RunOptions {
  readonly count?: number;
  /** Called with the page of the paper that an identifier names. */
  readonly redirect?: ((href: string) => void) | undefined;
  /** How far the page was scrolled when it was left. */
  readonly scroll?: number;
}
