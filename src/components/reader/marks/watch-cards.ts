import { createElement } from '../../dom/create-element.ts';
import { findPhrase, rangeIn, textNodesIn, splitWords } from '../../dom/text-search.ts';
import { titleOf } from '../../card/paper-on-page.ts';
import { readWatchWords, type WatchWord } from './watch-words.ts';
import { pageFormat } from '../../dom/page-format.ts';
import { settings as words } from '../../../words/shown.ts';

/**
 * Marks the cards that have a watched word in title, authors or abstract, highlights the words in them, and replaces
 * hidden cards by one line. May be called again after the words have changed.
 */
export function watchCards(cards: readonly HTMLElement[]): void {
  const watchWords = readWatchWords();
  const ranges: Range[] = [];
  for (const card of cards) {
    const texts = [...card.querySelectorAll(watched)].flatMap(textNodesIn);
    const found = watchWords.filter(({ word }) => texts.some((text) => has(text, word)));
    const isHidden = found.some(({ does }) => does === 'hide');
    card.dataset['watch'] = isHidden ? 'hide' : found.length > 0 ? 'highlight' : '';
    label(card, isHidden ? [] : found);
    if (!isHidden) ranges.push(...found.flatMap(({ word }) => rangesOf(texts, word)));
  }
  if ('highlights' in CSS) CSS.highlights.set('watched', new Highlight(...ranges));
  for (const group of new Set(cards.map(({ parentElement }) => parentElement))) {
    if (group !== null) countHidden(group);
  }
  // The script in the head of the page hides it until now.
  delete document.documentElement.dataset['watch'];
}

function has(text: Text, word: string): boolean {
  return findPhrase(splitWords(text.data), word).length > 0;
}

function rangesOf(texts: readonly Text[], word: string): readonly Range[] {
  return texts.flatMap((text) =>
    findPhrase(splitWords(text.data), word).map((span) => rangeIn(text, span)),
  );
}

function label(card: HTMLElement, found: readonly WatchWord[]): void {
  card.querySelector('.watched')?.remove();
  if (found.length === 0) return;
  const said = words.watched(found.map(({ word }) => word).join(', '));
  titleOf(card)?.after(createElement('span', { className: 'watched visually-hidden' }, said));
}

/** Adds a line to the end of a group of cards, with a button that shows the hidden ones and hides them again. */
function countHidden(group: HTMLElement): void {
  group.querySelector('.hidden-line')?.remove();
  delete group.dataset['unhidden'];
  const hidden = [...group.querySelectorAll<HTMLElement>('[data-watch="hide"]')];
  if (hidden.length === 0) return;
  const button = createElement('button', { type: 'button' });
  const show = (isShown: boolean): void => {
    group.toggleAttribute('data-unhidden', isShown);
    button.textContent = isShown ? words.hideAgain : words.show;
    button.ariaExpanded = String(isShown);
  };
  button.addEventListener('click', () => show(!group.hasAttribute('data-unhidden')));
  show(false);
  const text = `${pageFormat().count(hidden.length, words.hiddenPapers)} `;
  group.append(createElement('p', { className: 'hidden-line' }, text, button));
}

/** The parts that are searched: title, names and the facts behind them, abstract. Dates and topics are not. */
const watched =
  ':is(h2, h3), .meta > :not(time, :has(time)), div.abstract, card-abstract, .abstract > div';
