import { createPrefixMatcher, foldText } from './match-prefixes.ts';
import type { AuthorName } from './parse-author-names.ts';

/**
 * `<name-filter data-list="id">`: shows of a list on the page what matches the words typed. With `data-names`, the
 * address of all names, these are fetched when typing begins, and found wherever they stand.
 */
export class NameFilter extends HTMLElement {
  #items: readonly FilteredItem[] = [];
  #names: Promise<readonly FoldedName[]> | undefined;

  connectedCallback(): void {
    const list = this.#list();
    const input = this.querySelector('input');
    if (list === null || input === null) return;
    const entries = list.matches('ul') ? [list] : [...list.querySelectorAll('ul')];
    this.#items = entries
      .flatMap((entry) => [...entry.children])
      .filter((element) => element instanceof HTMLElement)
      .map((element) => ({ element, text: foldText(ownText(element)) }));
    input.addEventListener('input', () => {
      void this.#filter(input.value);
    });
    // Back and forward keep what was typed.
    if (input.value !== '') void this.#filter(input.value);
  }

  async #filter(query: string): Promise<void> {
    const matches = createPrefixMatcher(query);
    const shown = this.#items.filter(({ text }) => matches(text)).length;
    // Backwards, because an entry stays when one below it does.
    for (const { element, text } of this.#items.toReversed()) {
      element.hidden = !matches(text) && element.querySelector('li:not([hidden])') === null;
    }
    const isEmpty = query.trim() === '';
    this.#show(undefined, isEmpty ? '' : this.#count(shown));
    if (isEmpty) return;
    const { names, page } = this.dataset;
    if (names === undefined || page === undefined) return;
    this.#names ??= loadNames(names);
    const all = await this.#names;
    // Something else was typed meanwhile, or there was nothing to fetch.
    if (this.querySelector('input')?.value !== query || all.length === 0) return;
    const found = all.filter(({ text }) => matches(text)).map(({ entry }) => entry);
    const more = found.length > mostShown ? `, the first ${String(mostShown)} shown` : '';
    const elements = found.slice(0, mostShown).map((entry) => nameToElement(entry, page));
    this.#show(elements, this.#count(found.length) + more);
  }

  /** @param found undefined where the list on the page is what there is */
  #show(found: readonly HTMLElement[] | undefined, status: string): void {
    const list = this.#list();
    const results = this.querySelector('ul');
    const output = this.querySelector('[role="status"]');
    if (list !== null) list.hidden = found !== undefined;
    if (results !== null) {
      results.hidden = found === undefined;
      results.replaceChildren(...(found ?? []));
    }
    if (output !== null) output.textContent = status;
  }

  #count(count: number): string {
    const { one = '', many = '' } = this.dataset;
    return `${count === 0 ? 'No' : count.toLocaleString(document.documentElement.lang)} ${count === 1 ? one : many}`;
  }

  #list(): HTMLElement | null {
    return document.querySelector<HTMLElement>(`#${this.dataset['list'] ?? ''}`);
  }
}

const mostShown = 100;

/** The text of an entry without the entries below it. */
function ownText(element: Element): string {
  const own = [...element.childNodes].filter(({ nodeName }) => nodeName !== 'UL');
  return own.map(({ textContent }) => textContent ?? '').join(' ');
}

async function loadNames(address: string): Promise<readonly FoldedName[]> {
  try {
    const [{ parseAuthorNames }, response] = await Promise.all([
      import('./parse-author-names.ts'),
      fetch(address),
    ]);
    if (!response.ok) return [];
    const names = parseAuthorNames(await response.json());
    return names.map((entry) => ({ entry, text: foldText(entry.name) }));
  } catch {
    return [];
  }
}

function nameToElement({ name, slug, count }: AuthorName, page: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `${page}${encodeURIComponent(slug)}/`;
  link.textContent = name;
  const number = document.createElement('span');
  number.className = 'number';
  number.textContent = count.toLocaleString(document.documentElement.lang);
  const item = document.createElement('li');
  item.append(link, ' ', number);
  return item;
}

interface FilteredItem {
  readonly element: HTMLElement;
  readonly text: string;
}

interface FoldedName {
  readonly entry: AuthorName;
  readonly text: string;
}
