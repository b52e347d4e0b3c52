import { readStored } from '../reader/device-store.ts';

/**
 * Defines `<search-page>`, the element around the form of the search page. All that searches is loaded when there is
 * something to search, or when the reader begins to do something.
 */
export function defineSearchPage(): void {
  customElements.define('search-page', SearchPageElement);
}

class SearchPageElement extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('.search-input');
    const load = (): void => {
      for (const sign of signs) this.removeEventListener(sign, load);
      void import('./search-controls.ts').then(({ connectSearch }) => connectSearch(this));
    };
    if (location.search !== '' || field?.value !== '' || hasRecent()) load();
    else for (const sign of signs) this.addEventListener(sign, load);
    if (location.search === '' && matchMedia('(pointer: fine)').matches) field?.focus();
  }
}

function hasRecent(): boolean {
  return readStored('recent-searches') !== undefined;
}

const signs = ['input', 'keydown', 'pointerdown'];
