import type { Hit } from '../../../search/engine/hit.ts';

/**
 * The list of results while older parts of the archive are still being searched. What comes in at the end is added, and
 * another order replaces the old one only as long as the reader has neither touched nor scrolled anything; afterwards it
 * waits until it is asked for, so that nothing moves under eyes or pointer.
 */
export function createResultList(list: HTMLElement, draw: (hit: Hit) => HTMLElement): ResultList {
  let shown: readonly string[] = [];
  let waiting: readonly Hit[] | undefined;
  let isTouched = false;
  let isFirst = true;
  noticeReader(list, () => {
    isTouched = true;
  });
  const replace = (hits: readonly Hit[]): void => {
    shown = hits.map(({ id }) => id);
    waiting = undefined;
    list.replaceChildren(...hits.map(draw));
  };
  return {
    begin: () => {
      isTouched = false;
      isFirst = true;
    },
    show: (hits) => {
      const isLonger = !isFirst && shown.every((id, index) => hits[index]?.id === id);
      if (isLonger) {
        list.append(...hits.slice(shown.length).map(draw));
        shown = hits.map(({ id }) => id);
        waiting = undefined;
      } else if (isFirst || !isTouched) replace(hits);
      else waiting = hits;
      isFirst = false;
      return waiting === undefined ? 'shown' : 'waiting';
    },
    showWaiting: () => {
      if (waiting !== undefined) replace(waiting);
    },
    count: () => shown.length,
  };
}

/** Calls back with whatever the reader does to a list, or by scrolling. */
function noticeReader(list: HTMLElement, touched: () => void): void {
  list.addEventListener('pointerdown', touched);
  list.addEventListener('focusin', touched);
  list.addEventListener('pointermove', ({ movementX, movementY }) => {
    // Browsers also tell of a pointer under which a page has changed.
    if (movementX !== 0 || movementY !== 0) touched();
  });
  addEventListener('scroll', touched, { passive: true });
}

export interface ResultList {
  /** A new search has begun: whatever it finds first replaces what is shown. */
  readonly begin: () => void;
  /** Shows the results in their present order, or lets them wait. */
  readonly show: (hits: readonly Hit[]) => 'shown' | 'waiting';
  /** Shows what waits. */
  readonly showWaiting: () => void;
  /** How many are shown. */
  readonly count: () => number;
}
