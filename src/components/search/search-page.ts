import { isEmptySearch, sorts, type SearchState } from '../../search/search-state.ts';
import { showRecentSearches } from './device/recent-list.ts';
import { noteRecentSearch } from './device/recent-searches.ts';
import { isSavedSearch, watchSavedSearches } from './device/saved-search.ts';
import { partOf } from './part-of.ts';
import { SearchSession } from './search-session.ts';
import { SearchView } from './search-view.ts';

/**
 * Defines `<search-page>`, the element around the form of the search page: it searches while one types, shows what was
 * found, and keeps the whole search in the address, so that going back, reloading and sharing give the same page.
 */
export function defineSearchPage(): void {
  customElements.define('search-page', SearchPageElement);
}

const debounce = 120;

class SearchPageElement extends HTMLElement {
  readonly #view = new SearchView(this, (state) => this.#session.choose(state));
  readonly #session = new SearchSession(this.#view, (state) => this.#follow(state));
  readonly #field = partOf(this, '.search-input', HTMLInputElement);
  readonly #order = partOf(this, '.search-order select', HTMLSelectElement);
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const session = this.#session;
    partOf(this, '.search-form').addEventListener('submit', (event) => {
      event.preventDefault();
      session.submit(this.#field.value);
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => session.type(this.#field.value), debounce);
    });
    this.#order.addEventListener('change', () => {
      const sort = sorts.find((each) => each === this.#order.value) ?? 'relevance';
      session.choose({ ...session.state, sort });
    });
    this.#listenToButtons();
    this.#keepInView();
    addEventListener('popstate', () => session.follow());
    addEventListener('online', () => this.dataset['state'] === 'failed' && session.retry());
    for (const end of ['scrollend', 'pagehide']) addEventListener(end, () => session.noteScroll());
    // What stands in the field of an address without query was typed before the script came.
    if (isEmptySearch(session.state) && this.#field.value !== '') session.type(this.#field.value);
    else session.open({ isFirst: true });
    if (this.#field.value === '' && matchMedia('(pointer: fine)').matches) this.#field.focus();
  }

  #listenToButtons(): void {
    const session = this.#session;
    const press = (selector: string, does: () => void): void =>
      partOf(this, selector).addEventListener('click', does);
    const save = partOf(this, '.search-save', HTMLButtonElement);
    press('.search-save', () => {
      void import('./device/save-search.ts').then(({ toggleSavedSearch }) =>
        toggleSavedSearch(save, session.state),
      );
    });
    press('.search-more', () => session.showMore());
    press('.search-retry', () => session.retry());
    press('.search-hits', () => noteRecentSearch(session.state.typed));
    watchSavedSearches(() => this.#showWhetherSaved());
  }

  /** Beside the results there is room for the filters; above them they fold. */
  #keepInView(): void {
    const filters = partOf(this, '.search-filters', HTMLDetailsElement);
    const isWide = matchMedia('(width >= 64rem)');
    const show = (): void => {
      filters.open = isWide.matches;
    };
    isWide.addEventListener('change', show);
    show();
  }

  /** A search begins. */
  #follow(state: SearchState): void {
    clearTimeout(this.#timer);
    // While one types, the field says more than the search that goes on.
    if (this.#field.value.trim() !== state.typed.trim()) this.#field.value = state.typed;
    this.#order.value = state.sort;
    this.#showWhetherSaved();
    if (isEmptySearch(state)) {
      showRecentSearches(partOf(this, '.search-recent'), (typed) =>
        this.#session.choose({ ...state, typed }),
      );
    }
  }

  #showWhetherSaved(): void {
    const isSaved = isSavedSearch(this.#session.state);
    const save = partOf(this, '.search-save', HTMLButtonElement);
    save.ariaPressed = String(isSaved);
    save.textContent = isSaved ? 'Search saved' : 'Save this search';
  }
}
