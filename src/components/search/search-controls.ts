import { isEmptySearch, sorts, type SearchState } from '../../search/search-state.ts';
import { showRecentSearches } from './device/recent-list.ts';
import { noteRecentSearch } from './device/recent-searches.ts';
import { isSavedSearch, watchSavedSearches } from './device/saved-search.ts';
import { focusField } from './focus-field.ts';
import { findElement } from '../dom/find-element.ts';
import { SearchSession } from './search-session.ts';
import { SearchView } from './search-view.ts';
import { saved as words } from '../../words/shown.ts';

/**
 * Connects the controls of the search page with its search: it searches while the reader types, shows what was found,
 * and keeps the whole search in the address, so that going back, reloading and sharing give the same page.
 */
export function connectSearch(page: HTMLElement): void {
  const controls = findControls(page);
  const { field, order } = controls;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const view = new SearchView(page, (state) => session.choose(state));
  const session = new SearchSession(view, (state) => {
    clearTimeout(timer);
    showState(controls, state, session);
  });
  findElement(page, '.search-form').addEventListener('submit', (event) => {
    event.preventDefault();
    session.submit(field.value);
  });
  field.addEventListener('input', () => {
    session.prepare(field.value);
    clearTimeout(timer);
    timer = setTimeout(() => session.type(field.value), debounce);
  });
  order.addEventListener('change', () => {
    const sort = sorts.find((each) => each === order.value) ?? 'relevance';
    session.choose({ ...session.state, sort });
  });
  listenToButtons(page, controls, session);
  placeFilters(page);
  addEventListener('popstate', () => session.follow());
  addEventListener('online', () => page.dataset['state'] === 'failed' && session.retry());
  for (const end of ['scrollend', 'pagehide']) addEventListener(end, () => session.noteScroll());
  // Text in the field of a page without a query was typed before the script was loaded.
  if (isEmptySearch(session.state) && field.value !== '') session.type(field.value);
  else session.open({ isFirst: true });
}

function listenToButtons(page: HTMLElement, controls: Controls, session: SearchSession): void {
  const press = (selector: string, does: () => void): void =>
    findElement(page, selector).addEventListener('click', does);
  press('.search-save', () => {
    void import('./device/save-search.ts').then(({ toggleSavedSearch }) =>
      toggleSavedSearch(controls.save, session.state),
    );
  });
  press('.search-more', () => session.showMore());
  press('.search-retry', () => {
    focusField();
    session.retry();
  });
  press('.search-hits', () => noteRecentSearch(session.state.typed));
  watchSavedSearches(() => showWhetherSaved(controls.save, session.state));
}

/** Folds the filters where they are above the results, and opens them where there is room beside. */
function placeFilters(page: HTMLElement): void {
  const filters = findElement(page, '.search-filters', HTMLDetailsElement);
  const isWide = matchMedia('(width >= 64rem)');
  const fold = (): void => {
    filters.open = isWide.matches;
  };
  isWide.addEventListener('change', fold);
  fold();
}

/** Shows a search that begins. */
function showState(
  { field, order, save, recent, tips }: Controls,
  state: SearchState,
  session: SearchSession,
): void {
  // While the reader types, the field is ahead of the search in progress.
  if (field.value.trim() !== state.typed.trim()) field.value = state.typed;
  order.value = state.sort;
  showWhetherSaved(save, state);
  tips.open = isEmptySearch(state);
  if (isEmptySearch(state)) {
    showRecentSearches(recent, (typed) => session.choose({ ...state, typed }));
  }
}

function showWhetherSaved(save: HTMLElement, state: SearchState): void {
  const isSaved = isSavedSearch(state);
  save.ariaPressed = String(isSaved);
  save.textContent = isSaved ? words.searchSaved : words.saveSearch;
}

function findControls(page: HTMLElement) {
  return {
    field: findElement(page, '.search-input', HTMLInputElement),
    order: findElement(page, '.search-order select', HTMLSelectElement),
    save: findElement(page, '.search-save', HTMLButtonElement),
    recent: findElement(page, '.search-recent'),
    tips: findElement(page, '.search-tips', HTMLDetailsElement),
  };
}

/** Milliseconds. What a search needs is loaded at once, but fast typing does not search at every key. */
const debounce = 80;

type Controls = ReturnType<typeof findControls>;
