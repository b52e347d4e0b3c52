import type { Hit } from '../../../search/engine/reply/hit.ts';
import type { FoundReply } from '../../../search/engine/search-messages.ts';
import { findElement } from '../../dom/find-element.ts';
import { search as words } from '../../../words/shown.ts';

/**
 * The papers that were found, with the buttons for more of them and for their final order, while older parts of the
 * archive are still being searched. Papers at the end are added at once. Another order replaces the old one only as
 * long as the reader has neither touched nor scrolled anything; afterwards it waits for the button, so that nothing
 * moves under eyes or pointer.
 */
export class ResultList {
  readonly #section: HTMLElement;
  readonly #list: HTMLElement;
  readonly #draw: (hit: Hit) => HTMLElement;
  #shown: readonly string[] = [];
  #waiting: FoundReply | undefined;
  #isTouched = false;
  #isFirst = true;
  #isMore = false;

  /** @param options.shown called when the reader has asked for the order that waited */
  constructor(section: HTMLElement, { draw, shown }: ResultListOptions) {
    this.#section = section;
    this.#list = findElement(section, '.search-hits');
    this.#draw = draw;
    noticeReader(this.#list, () => {
      this.#isTouched = true;
    });
    this.#part('.search-waiting').addEventListener('click', () => {
      const reply = this.#waiting;
      if (reply === undefined) return;
      this.#replace(reply.papers);
      this.show(reply);
      shown(reply);
      focusLink(this.#list);
    });
  }

  /** The number of papers shown. */
  get count(): number {
    return this.#shown.length;
  }

  /**
   * Prepares for a search that begins: whatever it finds first replaces what is shown.
   *
   * @param isNewSearch false when more of the same search is requested
   */
  begin(isNewSearch: boolean): void {
    this.#isMore = !isNewSearch;
    if (!isNewSearch) return;
    this.#isTouched = false;
    this.#isFirst = true;
    this.#setWaiting(undefined);
  }

  /** Shows the papers in their present order, or lets that wait; papers that were requested are added in any case. */
  show(reply: FoundReply): void {
    const before = this.count;
    this.#setWaiting(this.#showOrdered(reply.papers) ? undefined : reply);
    this.#section.hidden = reply.total === 0;
    // Tells the page to add to these cards what those of lists have.
    this.#list.dispatchEvent(new Event('cards', { bubbles: true }));
    const button = this.#part('.search-more');
    // The first new result is where the button was.
    if (this.#isMore && this.count > before && document.activeElement === button)
      focusLink(this.#list.children[before]);
    button.hidden = this.count >= reply.total;
  }

  /**
   * Scrolls to where the reader was, in CSS pixels. Returns false as long as the page is too short for that and the
   * reader has not touched it.
   */
  restore(scroll: number): boolean {
    if (this.#isTouched) return true;
    scrollTo({ top: scroll, behavior: 'instant' });
    return Math.abs(scrollY - scroll) < 2;
  }

  clear(): void {
    this.#replace([]);
    this.#setWaiting(undefined);
  }

  /** Returns false when the order of the papers has to wait. */
  #showOrdered(hits: readonly Hit[]): boolean {
    const isLonger = !this.#isFirst && this.#shown.every((id, index) => hits[index]?.id === id);
    const isOrdered = isLonger || this.#isFirst || !this.#isTouched;
    if (isLonger) this.#append(hits.slice(this.count));
    else if (isOrdered) this.#replace(hits);
    else if (this.#isMore) this.#append(hits.filter(({ id }) => !this.#shown.includes(id)));
    this.#isFirst = false;
    return isOrdered;
  }

  #replace(hits: readonly Hit[]): void {
    this.#shown = hits.map(({ id }) => id);
    this.#list.replaceChildren(...hits.map(this.#draw));
  }

  #append(hits: readonly Hit[]): void {
    this.#shown = [...this.#shown, ...hits.map(({ id }) => id)];
    this.#list.append(...hits.map(this.#draw));
  }

  #setWaiting(reply: FoundReply | undefined): void {
    this.#waiting = reply;
    const button = this.#part('.search-waiting');
    button.hidden = reply === undefined;
    const more = (reply?.papers.length ?? 0) - this.count;
    button.textContent = more > 0 ? words.showMore(String(more)) : words.showFinal;
  }

  #part(selector: string): HTMLElement {
    return findElement(this.#section, selector);
  }
}

function focusLink(element: Element | undefined): void {
  element?.querySelector('a')?.focus({ preventScroll: true });
}

/**
 * Calls back when the reader uses a list, or scrolls. The scroll event itself proves nothing, because browsers also
 * scroll when a page changes above what is seen.
 */
function noticeReader(list: HTMLElement, touched: () => void): void {
  list.addEventListener('focusin', touched);
  list.addEventListener('pointermove', ({ movementX, movementY }) => {
    // Browsers also report a pointer under which a page has changed.
    if (movementX !== 0 || movementY !== 0) touched();
  });
  for (const type of ['wheel', 'touchmove', 'pointerdown']) {
    addEventListener(type, touched, { passive: true });
  }
  addEventListener('keydown', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) touched();
  });
}

interface ResultListOptions {
  readonly draw: (hit: Hit) => HTMLElement;
  readonly shown: (reply: FoundReply) => void;
}
