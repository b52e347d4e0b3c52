import { readStored, textsOf } from '../dom/device-store.ts';
import { describeFailure } from './describe-failure.ts';
import { findElement } from '../dom/find-element.ts';

/**
 * Defines `<search-page>`, the element around the form of the search page. The code that searches is loaded when there
 * is something to search for, or when the reader starts to interact.
 */
export function defineSearchPage(): void {
  customElements.define('search-page', SearchPageElement);
}

class SearchPageElement extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('.search-input');
    const load = (): void => {
      for (const type of interactions) this.removeEventListener(type, load);
      void import('./search-controls.ts').then(
        ({ connectSearch }) => connectSearch(this),
        () => showNotLoaded(this),
      );
    };
    if (location.search !== '' || field?.value !== '' || hasRecent()) load();
    else for (const type of interactions) this.addEventListener(type, load);
    if (location.search === '' && matchMedia('(pointer: fine)').matches) field?.focus();
  }
}

function hasRecent(): boolean {
  return textsOf(readStored('recent-searches')).length > 0;
}

/** Offers to reload: a script that failed to load once may never load in this page again. */
function showNotLoaded(page: HTMLElement): void {
  page.dataset['state'] = 'failed';
  const say = (): void => {
    findElement(page, '.search-status').textContent = describeFailure(navigator.onLine);
  };
  const retry = (): void => {
    say();
    // Offline a reload would lead away from the page.
    if (!navigator.onLine) return;
    // On a page without a query, only the form carries what was typed.
    if (location.search === '') findElement(page, '.search-form', HTMLFormElement).submit();
    else location.reload();
  };
  say();
  findElement(page, '.search-retry').addEventListener('click', retry);
  addEventListener('online', retry);
}

const interactions = ['input', 'keydown', 'pointerdown'];
