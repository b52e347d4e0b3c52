import { createElement } from '../../dom/create-element.ts';
import { refusal, showNotice } from '../../dom/notice.ts';
import { openBackgroundClient, urlsOfPage } from '../page-client.ts';
import { countNew, loadNewest, mostCounted } from './new-papers.ts';
import {
  changeSavedSearches,
  readSavedSearches,
  watchSavedSearches,
  type SavedSearch,
} from './saved-search.ts';
import { saved as words } from '../../../words/shown.ts';

/** Fills an element with the saved searches and follows their changes; hides it while there are none. */
export function showSavedSearches(element: HTMLElement): void {
  if (element.dataset['counts'] !== undefined) return;
  element.dataset['counts'] = '';
  const numbers = new Map<string, HTMLElement>();
  const draw = (): void => {
    const searches = readSavedSearches();
    element.hidden = searches.length === 0;
    element
      .querySelector('ul')
      ?.replaceChildren(...searches.map((each) => createEntry(each, numberOf(numbers, each))));
  };
  draw();
  watchSavedSearches(draw);
  // Searches only once the list can be seen: the search page hides it beside results.
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void countAll(numbers);
  });
  observer.observe(element);
}

/** Returns the element with the number of new papers, which outlasts the entry that it is in. */
function numberOf(numbers: Map<string, HTMLElement>, { query }: SavedSearch): HTMLElement {
  const number = numbers.get(query) ?? createElement('span', { className: 'new-count' });
  numbers.set(query, number);
  return number;
}

function createEntry({ query, name }: SavedSearch, number: HTMLElement): HTMLElement {
  const forget = createElement(
    'button',
    { type: 'button', ariaLabel: words.forgetSearch(name), title: words.forget },
    '×',
  );
  const link = createElement('a', { href: urlsOfPage().search + query }, name);
  const entry = createElement('li', {}, link, number, forget);
  forget.addEventListener('click', () => {
    const list = entry.parentElement;
    const isStored = changeSavedSearches((saved) => saved.filter((each) => each.query !== query));
    if (!isStored) showNotice(refusal);
    (list?.querySelector('button') ?? document.querySelector<HTMLElement>('main'))?.focus();
  });
  return entry;
}

/** Counts the new papers of each search, one search after another. */
async function countAll(numbers: Map<string, HTMLElement>): Promise<void> {
  for (const search of readSavedSearches()) {
    const papers = await loadNewest(openBackgroundClient(), search);
    const count = papers === undefined ? 0 : countNew(search, papers);
    const said = count >= mostCounted ? words.orMore(String(mostCounted)) : String(count);
    numberOf(numbers, search).textContent = count === 0 ? '' : words.newCount(said);
  }
}
