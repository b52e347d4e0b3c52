import { readStored, watchStored } from '../../dom/device-store.ts';

/**
 * Defines `<saved-searches>`: the list of saved searches with the number of papers in each that are new since it was
 * last seen. For readers who saved none, nothing is loaded.
 */
export function defineSavedSearches(): void {
  customElements.define(
    'saved-searches',
    class extends HTMLElement {
      connectedCallback(): void {
        const load = (): void => {
          void import('./saved-search-list.ts').then(({ showSavedSearches }) =>
            showSavedSearches(this),
          );
        };
        if (readStored('saved-searches') !== undefined) load();
        else watchStored('saved-searches', load);
      }
    },
  );
}
