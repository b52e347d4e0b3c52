import type { Hit } from '../../../search/engine/reply/hit.ts';

/**
 * The list of results while older parts of the archive are still being searched. What comes in at the end is added, and
 * another order replaces the old one only as long as the reader has neither touched nor scrolled anything; afterwards it
 * waits until it is asked for, so that nothing moves under eyes or pointer.
 */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #draw: (hit: Hit) => HTMLElement;
  #shown: readonly string[] = [];
  #waiting: readonly Hit[] | undefined;
  #isTouched = false;
  #isFirst = true;

  constructor(list: HTMLElement, draw: (hit: Hit) => HTMLElement) {
    this.#list = list;
    this.#draw = draw;
    noticeReader(list, () => {
      this.#isTouched = true;
    });
  }

  /** How many are shown. */
  get count(): number {
    return this.#shown.length;
  }

  /** A new search has begun: whatever it finds first replaces what is shown. */
  begin(): void {
    this.#isTouched = false;
    this.#isFirst = true;
    this.#waiting = undefined;
  }

  /** Shows the results in their present order, or lets them wait; those that were asked for are added in any case. */
  show(hits: readonly Hit[], isMore: boolean): 'shown' | 'waiting' {
    const isLonger = !this.#isFirst && this.#shown.every((id, index) => hits[index]?.id === id);
    if (isLonger) {
      this.#append(hits.slice(this.#shown.length));
      this.#waiting = undefined;
    } else if (this.#isFirst || !this.#isTouched) this.#replace(hits);
    else {
      this.#waiting = hits;
      if (isMore) this.#append(hits.filter(({ id }) => !this.#shown.includes(id)));
    }
    this.#isFirst = false;
    return this.#waiting === undefined ? 'shown' : 'waiting';
  }

  /** Shows what waits. */
  showWaiting(): void {
    if (this.#waiting !== undefined) this.#replace(this.#waiting);
  }

  /**
   * Scrolls to where the reader was, as far as the page goes yet. False as long as that is not far enough and the reader
   * has not gone elsewhere.
   */
  restore(place: number): boolean {
    if (this.#isTouched) return true;
    scrollTo({ top: place, behavior: 'instant' });
    return Math.abs(scrollY - place) < 2;
  }

  clear(): void {
    this.#replace([]);
  }

  #replace(hits: readonly Hit[]): void {
    this.#shown = hits.map(({ id }) => id);
    this.#waiting = undefined;
    this.#list.replaceChildren(...hits.map(this.#draw));
  }

  #append(hits: readonly Hit[]): void {
    this.#shown = [...this.#shown, ...hits.map(({ id }) => id)];
    this.#list.append(...hits.map(this.#draw));
  }
}

/**
 * Calls back with whatever the reader does to a list, or to scroll. The event of scrolling itself says nothing, because
 * browsers also scroll when a page changes above what is seen.
 */
function noticeReader(list: HTMLElement, touched: () => void): void {
  list.addEventListener('focusin', touched);
  list.addEventListener('pointermove', ({ movementX, movementY }) => {
    // Browsers also tell of a pointer under which a page has changed.
    if (movementX !== 0 || movementY !== 0) touched();
  });
  for (const deed of ['wheel', 'touchmove', 'pointerdown']) {
    addEventListener(deed, touched, { passive: true });
  }
  addEventListener('keydown', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) touched();
  });
}
