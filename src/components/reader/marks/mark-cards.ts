import { createElement } from '../../dom/create-element.ts';
import { readStored, watchStored, writeStored } from '../../dom/device-store.ts';
import { dateOf, idsOf, titleOf } from '../../card/paper-on-page.ts';
import { isNew, noteCards, resumeVisit, type Visit } from './last-visit.ts';
import { readOpenedPapers } from './opened-papers.ts';
import { readWatchWords, watchWatchWords } from './watch-words.ts';
import { marks as words } from '../../../words/shown.ts';

/** Marks the papers that the reader opened, that are new since the last visit, and that have a watched word. */
export function markCards(cards: readonly HTMLElement[]): void {
  const visit = resumeVisit(readStored('visit'), Date.now());
  const seen = cards.map((card) => ({ card, ids: idsOf(card), date: dateOf(card) ?? '' }));
  const newCards = seen.filter((each) => isNew(visit, each));
  for (const { card } of newCards) mark(card, 'new');
  showCount(newCards.length, visit);
  keepVisit(noteCards(visit, seen));
  const showRead = (): void => markRead(cards);
  showRead();
  watchStored('read', showRead);
  // Going back shows the page as it was left, and the reader has opened a paper since.
  addEventListener('pageshow', ({ persisted }) => persisted && showRead());
  const watch = (): void => {
    void import('./watch-cards.ts').then(({ watchCards }) => watchCards(cards));
  };
  // The page also waits when what is stored only looks as if it hid something.
  const isWaiting = document.documentElement.dataset['watch'] !== undefined;
  if (isWaiting || readWatchWords().length > 0) watch();
  watchWatchWords(watch);
}

/** Marks the papers that the reader opened. */
export function markRead(cards: readonly HTMLElement[]): void {
  const read = readOpenedPapers();
  for (const card of cards) if (idsOf(card).some((id) => read.has(id))) mark(card, 'read');
}

/** Marks with a word, because many readers cannot tell by colour alone. */
function mark(card: HTMLElement, state: 'new' | 'read'): void {
  if (card.dataset['state'] === state) return;
  card.dataset['state'] = state;
  card.querySelector('.card-state')?.remove();
  titleOf(card)?.after(createElement('span', { className: 'card-state' }, words.states[state]));
}

/** Shows the number of new papers on the home page, which keeps room for it. */
function showCount(count: number, { before }: Visit): void {
  const masthead = document.querySelector('.masthead');
  if (count === 0 || before === undefined || masthead === null) return;
  const day = new Date(before.at).toLocaleDateString(document.documentElement.lang, {
    day: 'numeric',
    month: 'long',
  });
  const text = words.sinceVisit(String(count), day);
  masthead.append(createElement('p', { className: 'since-line' }, text));
}

/** Stores the visit. Only what the reader does prolongs it: a page left open overnight does not. */
function keepVisit(visit: Visit): void {
  let at = visit.at;
  writeStored('visit', visit);
  for (const type of ['pointerdown', 'keydown', 'scroll']) {
    addEventListener(type, () => (at = Date.now()), { passive: true });
  }
  addEventListener('pagehide', () => {
    const stored = readStored('visit');
    if (stored !== undefined) writeStored('visit', resumeVisit(stored, at));
  });
}
