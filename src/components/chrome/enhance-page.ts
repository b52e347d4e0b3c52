import { listenForSearch } from '../search/dialog/listen-for-search.ts';
import { createIcon } from '../dom/create-icon.ts';
import { followDisplay } from '../reader/display.ts';
import { listenForShortcuts } from '../reader/keyboard/shortcuts.ts';
import { markCards, markRead } from '../reader/marks/mark-cards.ts';
import { noteOpened } from '../reader/marks/opened-papers.ts';
import { offerCards } from '../card/offer-cards.ts';
import { articleOfPage, cardsIn, idsOf, paperOnPage } from '../card/paper-on-page.ts';
import { refreshSaved } from '../reader/saved/saved-paper.ts';
import { addSaveButtons, fillSavePaper, showSaved } from '../reader/saved/save-button.ts';
import { changeSaved, watchSaved } from '../reader/saved/saved-store.ts';

/**
 * Adds to a page what needs scripts but no account: it remembers on the device what was saved and read, marks it, opens
 * search and settings, and listens to the keyboard.
 *
 * @param button opens the settings; without scripts it is not shown
 */
export function enhancePage(button: HTMLButtonElement): void {
  followDisplay();
  const search = document.querySelector<HTMLAnchorElement>('.search-field');
  if (search !== null) search.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  // The search page has no link to itself, and no dialog.
  listenForShortcuts(listenForSearch(search?.pathname ?? location.pathname));
  button.append(createIcon('0 0 20 20', sliders));
  button.title = button.ariaLabel ?? '';
  button.ariaHasPopup = 'dialog';
  button.addEventListener('click', () => {
    void import('../reader/settings/settings-dialog.ts').then(({ openSettings }) => openSettings());
  });
  const cards = cardsIn(document);
  if (document.querySelector('card-abstract') !== null)
    void import('../listing/card-abstract.ts').then((module) => module.defineCardAbstract());
  const article = articleOfPage();
  if (article !== null) {
    noteOpened(idsOf(article)[0]);
    highlightSearched(article);
  }
  const shown = [article ?? [], ...cards].flat().map(paperOnPage);
  changeSaved((saved) => refreshSaved(saved, shown));
  watchSaved(showSaved);
  if (article !== null) fillSavePaper(article);
  offerCards(cards);
  addSaveButtons(cards);
  markCards(cards);
  document.addEventListener('cards', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const added = cardsIn(target).filter((card) => card.querySelector('.save') === null);
    addSaveButtons(added);
    markRead(added);
  });
}

/** Two lines, each with a knob. */
const sliders =
  'M2 6h6m4 0h6M2 14h2m4 0h10M12 6a2 2 0 1 1-4 0 2 2 0 1 1 4 0M8 14a2 2 0 1 1-4 0 2 2 0 1 1 4 0';

/** Results of a search link to their papers with the query in the address. */
function highlightSearched(article: HTMLElement): void {
  const typed = new URLSearchParams(location.search).get('q');
  if (typed === null) return;
  void import('../search/highlight/highlight-searched-words.ts').then(
    ({ highlightSearchedWords }) => highlightSearchedWords(article, typed),
  );
}
