import type { FoundReply, SearchReply } from '../../search/engine/search-messages.ts';
import { parseSearchState, type SearchState } from '../../search/search-state.ts';
import { createFormat } from '../../site/format.ts';
import { findElement } from '../dom/find-element.ts';
import { correctedText } from './describe-changes.ts';
import { FilterView } from './facets/filter-view.ts';
import { urlsOfPage } from './page-client.ts';
import { showChanges } from './results/change-lines.ts';
import { showFollow } from './results/follow-line.ts';
import { drawHit } from './results/draw-hit.ts';
import { showNothing } from './results/nothing-lines.ts';
import { showPages } from './results/page-groups.ts';
import { ResultList } from './results/result-list.ts';
import { progressOf, statusOf, type Outcome } from './search-status.ts';
import { createStatusLine } from '../dom/status-line.ts';

/** Draws the state and results of a search into the parts of the search page. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #choose: (state: SearchState) => void;
  readonly #format = createFormat(document.documentElement.lang || 'en');
  readonly #urls = urlsOfPage();
  readonly #papers: ResultList;
  readonly #filters: FilterView;
  readonly #say;
  #state = parseSearchState('');
  #words = '';
  #hasFound = false;

  /** @param choose called with the search that the reader chose by a filter */
  constructor(root: HTMLElement, choose: (state: SearchState) => void) {
    this.#root = root;
    this.#choose = choose;
    this.#filters = new FilterView(root, this.#format, choose);
    const papers = this.#part('.search-papers');
    const template = findElement(papers, 'template', HTMLTemplateElement);
    this.#papers = new ResultList(papers, {
      draw: (hit) => drawHit(hit, { template, urls: this.#urls, words: this.#words }),
      // Not when a search has failed or begun since.
      shown: (reply) => this.#is('found') && this.#tell(reply),
    });
    this.#say = createStatusLine(this.#part('.search-status'));
  }

  /** The number of papers shown. */
  get shown(): number {
    return this.#papers.count;
  }

  restore(scroll: number): boolean {
    return this.#papers.restore(scroll);
  }

  showIdle(): void {
    this.#state = parseSearchState('');
    this.#filters.begin(this.#state);
    this.#enter('idle', { state: 'idle' });
  }

  /** @param isNewSearch false when more of the same search is requested */
  begin(state: SearchState, isNewSearch: boolean): void {
    if (isNewSearch) {
      const isPartial = this.#root.hasAttribute('data-partial');
      if (!isPartial && !this.#is('found') && !this.#is('loading')) this.#clear();
      this.#hasFound = false;
    }
    this.#papers.begin(isNewSearch);
    this.#state = state;
    this.#filters.begin(state);
    this.#enter('loading', { state: 'loading' });
  }

  show(reply: SearchReply): void {
    if (reply.state === 'failed') this.#showFailed();
    else this.#showFound(reply);
  }

  #showFailed(): void {
    const isPartial = this.#hasFound;
    this.#root.toggleAttribute('data-partial', isPartial);
    this.#enter('failed', { state: 'failed', isOnline: navigator.onLine, isPartial });
  }

  #showFound(reply: FoundReply): void {
    const state = this.#state;
    this.#hasFound = true;
    this.#words = correctedText(reply.changes, state.typed).trim();
    showChanges(this.#part('.search-changes'), reply.changes, state);
    showFollow(this.#part('.search-follow'), { state, reply, urls: this.#urls });
    showPages(this.#part('.search-pages'), reply, this.#format);
    this.#filters.show(reply);
    this.#papers.show(reply);
    showNothing(this.#part('.search-nothing'), state, this.#choose);
    this.#tell(reply);
  }

  #tell(reply: FoundReply): void {
    const { entities, isComplete, total } = reply;
    const outcome = { state: 'found', reply, shown: this.shown, pages: entities.length } as const;
    this.#enter(total > 0 ? 'found' : isComplete ? 'nothing' : 'loading', outcome);
    const words = { ...this.#state, format: this.#format };
    this.#part('.search-progress').textContent = progressOf(reply, words);
  }

  #is(name: string): boolean {
    return this.#root.dataset['state'] === name;
  }

  #part(selector: string): HTMLElement {
    return findElement(this.#root, selector);
  }

  #clear(): void {
    this.#papers.clear();
    for (const part of ['.search-changes', '.search-follow', '.search-groups'])
      this.#part(part).replaceChildren();
  }

  #enter(name: string, outcome: Outcome): void {
    this.#root.dataset['state'] = name;
    if (name !== 'failed') this.#root.removeAttribute('data-partial');
    this.#part('.search-results').ariaBusy = String(outcome.state === 'loading');
    if (outcome.state !== 'found') this.#part('.search-progress').textContent = '';
    if (name === 'idle') this.#clear();
    const said = statusOf(outcome, { ...this.#state, format: this.#format });
    // Most searches end sooner: do not announce text that is replaced at once.
    this.#say(said, outcome.state === 'loading' ? 500 : 0);
  }
}
