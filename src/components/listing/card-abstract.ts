import { createElement } from '../dom/create-element.ts';
import { findElement } from '../dom/find-element.ts';
import { loadPage } from '../dom/load-page.ts';
import { readDisplay, watchDisplay } from '../reader/display.ts';
import { cardAround, titleLinkOf, titleOf } from '../card/paper-on-page.ts';
import { textWithMath } from '../dom/text-with-math.ts';
import { card as words } from '../../words/shown.ts';

/**
 * Defines `<card-abstract>`, the beginning of an abstract with a button that shows all of it. The abstract comes from the
 * page of the paper, where its formulas are drawn: the JSON beside it has them as text alone. Readers who chose whole
 * abstracts get those of the cards that come near the window.
 */
export function defineCardAbstract(): void {
  if (customElements.get('card-abstract')) return;
  watchDisplay(({ abstracts }) => {
    for (const element of document.querySelectorAll<CardAbstractElement>('card-abstract'))
      element.follow(abstracts);
  });
  customElements.define('card-abstract', CardAbstractElement);
}

class CardAbstractElement extends HTMLElement {
  #button: HTMLButtonElement | null = null;
  #beginning: ChildNode | null = null;
  #whole: HTMLElement | undefined;
  #isLoading = false;

  connectedCallback(): void {
    // Sorting moves cards.
    if (this.#button !== null) return;
    this.#button = this.querySelector('button');
    this.#beginning = this.firstChild;
    const title = titleOf(this.#card);
    if (this.#button === null || title === null) return;
    this.#button.ariaLabel = words.moreOf(textWithMath(title));
    this.#button.ariaExpanded = 'false';
    this.#button.addEventListener('click', () => void this.#show(!this.#isShown));
    this.follow(readDisplay().abstracts);
  }

  /** Shows as much as the reader wants of all abstracts. */
  follow(abstracts: 'none' | 'short' | 'full'): void {
    if (abstracts === 'full') nearWindow.observe(this);
    else {
      nearWindow.unobserve(this);
      void this.#show(false);
    }
  }

  /** Shows all of the abstract. */
  async expand(): Promise<void> {
    await this.#show(true);
  }

  get #card(): HTMLElement {
    return cardAround(this) ?? this;
  }

  get #isShown(): boolean {
    return this.#whole?.isConnected === true;
  }

  async #show(isWhole: boolean): Promise<void> {
    const button = this.#button;
    if (button === null || this.#isLoading || isWhole === this.#isShown) return;
    const status = this.querySelector('[role=status]');
    status?.remove();
    this.#isLoading = true;
    try {
      this.#whole ??= await loadAbstract(titleLinkOf(this.#card)?.pathname ?? '');
      const [shown, other] = isWhole
        ? [this.#beginning, this.#whole]
        : [this.#whole, this.#beginning];
      if (other !== null) shown?.replaceWith(other);
      button.textContent = isWhole ? words.less : words.more;
      button.ariaExpanded = String(isWhole);
    } catch {
      this.append(createElement('span', { role: 'status' }, ` ${words.notLoaded}`));
    }
    this.#isLoading = false;
  }
}

/** Returns the abstract that is on the page of a paper: what comes before the first heading of its text. */
async function loadAbstract(path: string): Promise<HTMLElement> {
  const prose = findElement(await loadPage(path), '.paper > .prose');
  const parts = [...prose.children];
  const end = parts.findIndex(({ localName }) => localName === 'h2');
  const abstract = createElement('div');
  for (const part of end < 0 ? parts : parts.slice(0, end))
    abstract.append(document.importNode(part, true));
  return abstract;
}

const nearWindow = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof CardAbstractElement)) continue;
      nearWindow.unobserve(target);
      void target.expand();
    }
  },
  { rootMargin: '100%' },
);
