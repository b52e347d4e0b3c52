import { findElement } from '../dom/find-element.ts';
import { createElement } from '../dom/create-element.ts';
import type { LoadedName } from './load-names.ts';
import { foldText } from './match-prefixes.ts';
import { connectNamesField } from './names-field.ts';
import { pageFormat } from '../dom/page-format.ts';
import { counts, people as words } from '../../words/shown.ts';

/**
 * `<name-filter data-list="id">`: shows the entries of a list on the page that match the words typed. With
 * `data-names`, the address of all names, these are fetched when typing begins, and found whether they are on the page
 * or not.
 */
export class NameFilter extends HTMLElement {
  connectedCallback(): void {
    const list = document.querySelector<HTMLElement>(`#${this.dataset['list'] ?? ''}`);
    if (list === null) return;
    const items = itemsOf(list);
    const { names } = this.dataset;
    connectNamesField<LoadedName>(findElement(this, 'input', HTMLInputElement), {
      filterPage: (matches) => filterItems(items, matches),
      load: async () => {
        if (names === undefined) return [];
        const { loadNames } = await import('./load-names.ts');
        return loadNames(names);
      },
      most: mostShown,
      describe: (onPage, loaded) => {
        const found = this.#count(loaded ?? onPage);
        const isCut = (loaded ?? 0) > mostShown;
        return isCut ? words.firstShown(found, String(mostShown)) : found;
      },
      show: (found, status) => {
        list.hidden = found !== undefined;
        this.#showFound(found);
        findElement(this, '[role="status"]').textContent = status;
      },
    });
  }

  #showFound(found: readonly LoadedName[] | undefined): void {
    const results = this.querySelector('ul');
    if (results === null) return;
    const page = this.dataset['page'] ?? '';
    results.hidden = found === undefined;
    results.replaceChildren(...(found ?? []).map((name) => nameToElement(name, page)));
  }

  #count(count: number): string {
    const { kind } = this.dataset;
    const name = kind === 'topics' || kind === 'organizations' ? kind : 'authors';
    if (count === 0) return words.none[name];
    return pageFormat().count(count, nouns[name]);
  }
}

const mostShown = 100;

const nouns = {
  topics: counts.topics,
  authors: counts.authors,
  organizations: counts.organizations,
};

/** Returns the entries of a list, or of all lists within an element. */
function itemsOf(list: HTMLElement): readonly FilteredItem[] {
  const lists = list.matches('ul') ? [list] : [...list.querySelectorAll('ul')];
  return lists
    .flatMap((each) => [...each.children])
    .filter((element) => element instanceof HTMLElement)
    .map((element) => ({ element, text: foldText(ownText(element)) }));
}

/** Returns the text of an entry without the entries below it. */
function ownText(element: Element): string {
  const own = [...element.childNodes].filter(({ nodeName }) => nodeName !== 'UL');
  return own.map(({ textContent }) => textContent ?? '').join(' ');
}

function filterItems(items: readonly FilteredItem[], matches: (text: string) => boolean): number {
  // Backwards, because an entry stays visible when one below it does.
  for (const { element, text } of items.toReversed()) {
    element.hidden = !matches(text) && element.querySelector('li:not([hidden])') === null;
  }
  return items.filter(({ text }) => matches(text)).length;
}

function nameToElement({ name, slug, count }: LoadedName, page: string): HTMLElement {
  const link = createElement('a', { href: `${page}${encodeURIComponent(slug)}/` }, name);
  const number = pageFormat().number(count);
  return createElement('li', {}, link, ' ', createElement('span', { className: 'number' }, number));
}

interface FilteredItem {
  readonly element: HTMLElement;
  readonly text: string;
}
