import { createElement } from '../../reader/create-element.ts';
import { refusal, showNotice } from '../../reader/notice.ts';
import { openPageClient, urlsOfPage } from '../page-client.ts';
import { countNew, loadNewest, mostCounted } from './new-papers.ts';
import {
  changeSavedSearches,
  readSavedSearches,
  watchSavedSearches,
  type SavedSearch,
} from './saved-search.ts';

/** Defines `<saved-searches>`: the list of saved searches with how many papers are new in each since the last look. */
export function defineSavedSearches(): void {
  customElements.define('saved-searches', SavedSearches);
}

class SavedSearches extends HTMLElement {
  readonly #counts = new Map<string, string>();

  connectedCallback(): void {
    this.#render();
    watchSavedSearches(() => this.#render());
    // Nothing is loaded for a list that nobody looks at: the search page hides it beside results.
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void this.#count();
    });
    observer.observe(this);
  }

  #render(): void {
    const searches = readSavedSearches();
    this.hidden = searches.length === 0;
    this.querySelector('ul')?.replaceChildren(...searches.map((each) => this.#createEntry(each)));
  }

  #createEntry(search: SavedSearch): HTMLElement {
    const { query, name } = search;
    const forget = createElement(
      'button',
      { type: 'button', ariaLabel: `Forget the search ${name}`, title: 'Forget' },
      '×',
    );
    forget.addEventListener('click', () => {
      const isStored = changeSavedSearches((saved) => saved.filter((each) => each.query !== query));
      if (!isStored) showNotice(refusal);
      (this.querySelector('button') ?? document.querySelector<HTMLElement>('main'))?.focus();
    });
    const link = createElement('a', { href: urlsOfPage().search + query }, name);
    const count = createElement('span', { className: 'new-count' }, this.#counts.get(query) ?? '');
    return createElement('li', {}, link, count, forget);
  }

  /** One after the other: each is a search of its own. */
  async #count(): Promise<void> {
    for (const search of readSavedSearches()) {
      const papers = await loadNewest(openPageClient(), search);
      const count = papers === undefined ? 0 : countNew(search, papers);
      const number = count >= mostCounted ? `${String(mostCounted)} or more` : String(count);
      this.#counts.set(search.query, count === 0 ? '' : `${number} new`);
      this.#render();
    }
  }
}
