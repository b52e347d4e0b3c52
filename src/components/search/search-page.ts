import { createFormat } from '../../site/format.ts';
import { createSearchClient } from '../../search/pagefind-client.ts';
import { normaliseQuery } from '../../search/query.ts';
import { groupByKind } from '../../search/results.ts';
import { createQueryHistory } from './query-history.ts';
import { hitToElement, groupToElement } from './result-elements.ts';
import { statusOf, type Outcome } from './search-status.ts';

/**
 * Defines `<search-page>`, the element around the form of the search page: it searches while one types, shows what was
 * found, and keeps the query in the address, so that going back, reloading and sharing give the same page.
 */
export function defineSearchPage(): void {
  customElements.define('search-page', SearchPageElement);
}

const pageSize = 10;
const debounce = 150;

class SearchPageElement extends HTMLElement {
  readonly #client = createSearchClient({
    bundle: this.dataset['bundle'] ?? '/pagefind/',
    startWorker: () =>
      new Worker(new URL('../../search/search-worker.ts', import.meta.url), { type: 'module' }),
  });
  readonly #history = createQueryHistory();
  readonly #format = createFormat(document.documentElement.lang || 'en');
  readonly #field = this.#part('.search-input', HTMLInputElement);
  readonly #hits = this.#part('.search-hits', HTMLOListElement);
  #saying: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#history.write(this.#field.value);
      this.#history.keep();
      void this.#search();
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#history.write(this.#field.value);
        void this.#search();
      }, debounce);
    });
    this.#part('.search-more', HTMLButtonElement).addEventListener('click', () => {
      void this.#showMore();
    });
    this.#part('.search-retry', HTMLButtonElement).addEventListener('click', this.#retry);
    window.addEventListener('popstate', this.#readAddress);
    window.addEventListener('online', this.#retry);
    if (this.#history.query() === '' && this.#field.value !== '') void this.#search();
    else this.#readAddress();
    if (this.#field.value === '' && matchMedia('(pointer: fine)').matches) this.#field.focus();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('popstate', this.#readAddress);
    window.removeEventListener('online', this.#retry);
  }

  readonly #readAddress = (): void => {
    this.#field.value = this.#history.query();
    this.#history.keep();
    void this.#search(Math.max(pageSize, this.#history.shown()));
  };

  readonly #retry = (): void => {
    if (this.dataset['state'] === 'failed') void this.#search();
  };

  async #search(count = pageSize): Promise<void> {
    clearTimeout(this.#timer);
    const query = normaliseQuery(this.#field.value);
    if (query === '') {
      this.#client.cancel();
      this.#show({ state: 'idle' });
      return;
    }
    this.#show({ state: 'loading' });
    const reply = await this.#client.search({ query, first: 0, count });
    if (reply === undefined) return;
    if (reply.state === 'found') {
      const { total, papers, pages } = reply;
      this.#hits.replaceChildren(...papers.map(hitToElement));
      this.#part('.search-groups', HTMLElement).replaceChildren(
        ...groupByKind(pages).map(groupToElement),
      );
      this.#show({ state: 'found', total, shown: papers.length, pages: pages.length });
    } else this.#show({ state: 'failed', isOnline: navigator.onLine });
  }

  async #showMore(): Promise<void> {
    const first = this.#hits.childElementCount;
    const query = normaliseQuery(this.#field.value);
    const reply = await this.#client.search({ query, first, count: pageSize });
    if (reply === undefined) return;
    if (reply.state === 'failed') {
      this.#show({ state: 'failed', isOnline: navigator.onLine });
      return;
    }
    const added = reply.papers.map(hitToElement);
    this.#hits.append(...added);
    added[0]?.querySelector('a')?.focus();
    const shown = first + added.length;
    this.#history.noteShown(shown);
    this.#show({ state: 'found', total: reply.total, shown, pages: reply.pages.length });
  }

  #show(outcome: Outcome): void {
    const isNothing = outcome.state === 'found' && outcome.total + outcome.pages === 0;
    this.dataset['state'] = isNothing ? 'nothing' : outcome.state;
    this.#say(statusOf(outcome, { typed: this.#field.value.trim(), format: this.#format }), {
      // Most searches are over sooner, and what is said need not be unsaid.
      after: outcome.state === 'loading' ? 500 : 0,
    });
    if (outcome.state !== 'found') return;
    this.#part('.search-papers', HTMLElement).hidden = outcome.total === 0;
    this.#part('.search-pages', HTMLElement).hidden = outcome.pages === 0;
    this.#part('.search-more', HTMLElement).hidden = outcome.shown >= outcome.total;
  }

  #say(status: string, { after }: { readonly after: number }): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#part('.search-status', HTMLElement).textContent = status;
    }, after);
  }

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new TypeError(`The search page has no ${selector}`);
    return part;
  }
}
