import { readDisplay, watchDisplay, writeDisplay } from '../reader/display.ts';
import { cardsIn, titleOf } from '../card/paper-on-page.ts';
import { sortCards, type SortedCard } from './sort-cards.ts';
import { list as words } from '../../words/shown.ts';

/**
 * Defines `<list-tools>`, the element around the controls of a list: it remembers how much of the abstracts is shown,
 * which the style sheet alone applies while the page is open, and sorts the cards.
 */
export function defineListTools(): void {
  if (!customElements.get('list-tools')) customElements.define('list-tools', ListToolsElement);
}

class ListToolsElement extends HTMLElement {
  #cards: readonly PlacedCard[] | undefined;
  #sorted: Element | undefined;

  connectedCallback(): void {
    this.#check(readDisplay().abstracts);
    watchDisplay(({ abstracts }) => this.#check(abstracts));
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) {
        const { value } = target;
        if (value === 'none' || value === 'short' || value === 'full')
          writeDisplay({ abstracts: value });
      } else if (target instanceof HTMLSelectElement) this.#sort(target);
    });
  }

  #check(abstracts: string): void {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === abstracts;
  }

  /** Sorted cards are in one list of their own; the lists by date come back with the page's order. */
  #sort({ value, selectedOptions }: HTMLSelectElement): void {
    const cards = (this.#cards ??= findCards());
    const groups = new Set(cards.map(({ group }) => group));
    for (const { card, group } of cards) group.append(card);
    for (const group of groups) group.hidden = value !== '';
    this.#sorted?.remove();
    const [first] = groups;
    if (first === undefined || (value !== 'upvotes' && value !== 'title')) return;
    const sorted = document.createElement('section');
    sorted.className = first.className;
    if (first.querySelector(':scope > h2') !== null) {
      const heading = document.createElement('h2');
      heading.textContent = words.sortedBy(selectedOptions[0]?.text ?? value);
      sorted.append(heading);
    }
    const { lang } = document.documentElement;
    sorted.append(...sortCards(cards, value, lang).map(({ card }) => card));
    first.before(sorted);
    this.#sorted = sorted;
  }
}

function findCards(): readonly PlacedCard[] {
  return cardsIn(document).flatMap((card) => {
    const group = card.parentElement;
    if (group === null) return [];
    const title = titleOf(card)?.textContent ?? '';
    const upvotes = card.querySelector('.votes')?.textContent ?? '';
    return [{ card, group, title, upvotes: Number(upvotes.replace(/\D/gu, '')) }];
  });
}

/** A card and the group that it belongs to in the page's own order. */
interface PlacedCard extends SortedCard {
  readonly card: HTMLElement;
  readonly group: HTMLElement;
}
