import type { FoundReply, SearchReply } from '../../search/engine/search-messages.ts';
import { parseSearchState, type SearchState } from '../../search/search-state.ts';
import { createFormat } from '../../site/format.ts';
import { partOf } from './part-of.ts';
import { correctedText } from './describe-changes.ts';
import { FilterView } from './facets/filter-view.ts';
import { urlsOfPage } from './page-client.ts';
import { showChanges } from './results/change-lines.ts';
import { showFollow } from './results/follow-line.ts';
import { hitToElement } from './results/hit-element.ts';
import { showNothing } from './results/nothing-lines.ts';
import { pagesToElements } from './results/page-groups.ts';
import { ResultList } from './results/result-list.ts';
import { progressOf, statusOf, type Outcome } from './search-status.ts';

/** Draws what a search has come to into the parts of the search page. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #choose: (state: SearchState) => void;
  readonly #format = createFormat(document.documentElement.lang || 'en');
  readonly #urls = urlsOfPage();
  readonly #list;
  readonly #filters: FilterView;
  #state = parseSearchState('');
  #words = '';
  #hasFound = false;
  #isMore = false;
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** @param choose is called with the search that the reader chose by a filter */
  constructor(root: HTMLElement, choose: (state: SearchState) => void) {
    this.#root = root;
    this.#choose = choose;
    this.#filters = new FilterView(root, this.#format, choose);
    this.#list = new ResultList(this.#part('.search-hits'), (hit) =>
      hitToElement(hit, { urls: this.#urls, words: this.#words }),
    );
    this.#part('.search-waiting').addEventListener('click', () => {
      this.#list.showWaiting();
      this.#afterDrawing();
      this.#part('.search-hits').querySelector('a')?.focus({ preventScroll: true });
    });
  }

  /** How many papers are shown. */
  get shown(): number {
    return this.#list.count;
  }

  restore(place: number): boolean {
    return this.#list.restore(place);
  }

  showIdle(): void {
    this.#state = parseSearchState('');
    this.#filters.begin(this.#state);
    this.#enter('idle', { state: 'idle' });
  }

  /** @param isAnew false when more of the same search is asked for */
  begin(state: SearchState, isAnew: boolean): void {
    if (isAnew) {
      this.#list.begin();
      this.#hasFound = false;
      if (!['found', 'loading'].includes(this.#root.dataset['state'] ?? '')) this.#clear();
    }
    this.#state = state;
    this.#isMore = !isAnew;
    this.#filters.begin(state);
    this.#enter('loading', { state: 'loading' });
  }

  show(reply: SearchReply): void {
    if (reply.state === 'failed') this.#showFailed();
    else this.#showFound(reply);
  }

  #showFailed(): void {
    this.#root.toggleAttribute('data-partial', this.#hasFound);
    const isPartial = this.#hasFound;
    this.#enter('failed', { state: 'failed', isOnline: navigator.onLine, isPartial });
  }

  #showFound(reply: FoundReply): void {
    const state = this.#state;
    this.#hasFound = true;
    this.#words = correctedText(reply.changes, state.typed).trim();
    const { pages, isComplete, total } = reply;
    showChanges(this.#part('.search-changes'), reply.changes, state);
    showFollow(this.#part('.search-follow'), { state, reply, urls: this.#urls });
    this.#part('.search-groups').replaceChildren(...pagesToElements(pages, this.#format));
    this.#part('.search-pages').hidden = pages.length === 0;
    this.#part('.search-pages h2').textContent =
      total === 0 && isComplete ? 'Near what you searched' : 'Topics, authors and dates';
    this.#filters.show(reply);
    this.#showPapers(reply);
    showNothing(this.#part('.search-nothing'), state, this.#choose);
    const outcome = { state: 'found', reply, shown: this.shown, pages: pages.length } as const;
    this.#enter(total > 0 ? 'found' : isComplete ? 'nothing' : 'loading', outcome);
    this.#part('.search-progress').textContent = progressOf(reply, this.#format);
  }

  #showPapers({ papers, total }: FoundReply): void {
    const before = this.shown;
    const isWaiting = this.#list.show(papers, this.#isMore) === 'waiting';
    const waiting = this.#part('.search-waiting');
    waiting.hidden = !isWaiting;
    const more = papers.length - this.shown;
    waiting.textContent =
      more > 0 ? `Show ${String(more)} more, in final order` : 'Show in final order';
    this.#part('.search-papers').hidden = total === 0;
    this.#afterDrawing();
    const button = this.#part('.search-more');
    if (this.#isMore && this.shown > before && document.activeElement === button) {
      // The first new result stands where the button was.
      const entry = this.#part('.search-hits').children[before];
      entry?.querySelector('a')?.focus({ preventScroll: true });
    }
    button.hidden = this.shown >= total;
  }

  #part(selector: string): HTMLElement {
    return partOf(this.#root, selector);
  }

  #clear(): void {
    this.#list.clear();
    for (const part of ['.search-changes', '.search-follow', '.search-groups'])
      this.#part(part).replaceChildren();
  }

  /** The reading room gives cards what those of lists have. */
  #afterDrawing(): void {
    this.#part('.search-hits').dispatchEvent(new Event('cards', { bubbles: true }));
  }

  #enter(name: string, outcome: Outcome): void {
    this.#root.dataset['state'] = name;
    if (name !== 'failed') this.#root.removeAttribute('data-partial');
    this.#part('.search-results').ariaBusy = String(outcome.state === 'loading');
    if (outcome.state !== 'found') this.#part('.search-progress').textContent = '';
    if (name === 'idle') this.#clear();
    const { typed, sort } = this.#state;
    const said = statusOf(outcome, { typed: typed.trim(), sort, format: this.#format });
    clearTimeout(this.#saying);
    // Most searches are over sooner, and what is said need not be unsaid.
    const delay = outcome.state === 'loading' ? 500 : 0;
    this.#saying = setTimeout(() => (this.#part('.search-status').textContent = said), delay);
  }
}
