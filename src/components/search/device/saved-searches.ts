import { readStored, watchStored } from '../../dom/device-store.ts';

/**
 * Defines `<saved-searches>`: the list of saved searches with how many papers are new in each since the last look. For
 * readers who saved none, nothing is loaded.
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
