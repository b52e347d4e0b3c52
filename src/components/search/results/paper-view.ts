import type { Hit } from '../../../search/engine/reply/hit.ts';
import type { FoundReply } from '../../../search/engine/search-messages.ts';
import { findElement } from '../../dom/find-element.ts';
import { ResultList } from './result-list.ts';

/** Draws the papers that were found, with the buttons that bring their final order and more of them. */
export class PaperView {
  readonly #section: HTMLElement;
  readonly #list: ResultList;
  #waiting: FoundReply | undefined;
  #isMore = false;

  /** @param options.shown is called when the reader has had shown what waited */
  constructor(section: HTMLElement, { draw, shown }: PaperViewOptions) {
    this.#section = section;
    this.#list = new ResultList(this.#part('.search-hits'), draw);
    this.#part('.search-waiting').addEventListener('click', () => {
      const reply = this.#waiting;
      if (reply === undefined) return;
      this.#list.showWaiting();
      this.show(reply);
      shown(reply);
      this.#part('.search-hits').querySelector('a')?.focus({ preventScroll: true });
    });
  }

  /** How many are shown. */
  get count(): number {
    return this.#list.count;
  }

  /** @param isAnew false when more of the same search is asked for */
  begin(isAnew: boolean): void {
    this.#isMore = !isAnew;
    if (!isAnew) return;
    this.#list.begin();
    this.#setWaiting(undefined);
  }

  show(reply: FoundReply): void {
    const { papers, total } = reply;
    const before = this.count;
    const isWaiting = this.#list.show(papers, this.#isMore) === 'waiting';
    this.#setWaiting(isWaiting ? reply : undefined);
    this.#section.hidden = total === 0;
    // The reading room gives cards what those of lists have.
    this.#part('.search-hits').dispatchEvent(new Event('cards', { bubbles: true }));
    const button = this.#part('.search-more');
    if (this.#isMore && this.count > before && document.activeElement === button) {
      // The first new result stands where the button was.
      const entry = this.#part('.search-hits').children[before];
      entry?.querySelector('a')?.focus({ preventScroll: true });
    }
    button.hidden = this.count >= total;
  }

  restore(place: number): boolean {
    return this.#list.restore(place);
  }

  clear(): void {
    this.#list.clear();
    this.#setWaiting(undefined);
  }

  #setWaiting(reply: FoundReply | undefined): void {
    this.#waiting = reply;
    const button = this.#part('.search-waiting');
    button.hidden = reply === undefined;
    const more = (reply?.papers.length ?? 0) - this.count;
    button.textContent =
      more > 0 ? `Show ${String(more)} more, in final order` : 'Show in final order';
  }

  #part(selector: string): HTMLElement {
    return findElement(this.#section, selector);
  }
}

interface PaperViewOptions {
  readonly draw: (hit: Hit) => HTMLElement;
  readonly shown: (reply: FoundReply) => void;
}
