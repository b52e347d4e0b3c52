import { listenForSearch } from '../search/dialog/listen-for-search.ts';
import { followDisplay } from './display.ts';
import { listenForShortcuts } from './keyboard/shortcuts.ts';
import { markCards, markRead } from './marks/mark-cards.ts';
import { noteRead } from './marks/read-papers.ts';
import { idsOf, paperOnPage } from './paper-on-page.ts';
import { learnPapers } from './saved/saved-paper.ts';
import { addSaveButtons, defineSavePaper } from './saved/save-button.ts';
import { changeSaved } from './saved/saved-store.ts';

/**
 * Gives a page the comforts that need no account: it remembers on the device what was saved and read, marks it, and
 * listens to the keyboard. The page reads well without.
 *
 * @param button opens the settings
 * @param searchPage address of the search page
 */
export function openReadingRoom(button: HTMLButtonElement, searchPage: string): void {
  followDisplay();
  listenForShortcuts(listenForSearch(searchPage));
  button.addEventListener('click', () => {
    void import('./settings/settings-dialog.ts').then(({ openSettings }) => openSettings());
  });
  const papers = [...document.querySelectorAll<HTMLElement>('[data-paper]')];
  const cards = papers.filter((each) => each.matches('.card'));
  const [page] = papers.filter((each) => each.matches('.paper'));
  if (page !== undefined) {
    noteRead(idsOf(page)[0]);
    markSearched(page);
  }
  const shown = papers.map((each) => paperOnPage(each));
  changeSaved((saved) => learnPapers(saved, shown));
  defineSavePaper();
  addSaveButtons(cards);
  markCards(cards);
  document.addEventListener('cards', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const added = [...target.querySelectorAll<HTMLElement>('.card:not(:has(.save))')];
    addSaveButtons(added);
    markRead(added);
  });
}

/** A result of a search leads to its paper with what was searched. */
function markSearched(page: HTMLElement): void {
  const typed = new URLSearchParams(location.search).get('q');
  if (typed === null) return;
  void import('../search/highlight/mark-words.ts').then(({ markWords }) => markWords(page, typed));
}
