import { feedReaders, readerHref } from '../../site/feed-readers.ts';
import { createPrefixMatcher, foldText } from '../people/match-prefixes.ts';
import { createElement } from '../dom/create-element.ts';
import { choicesToList, countChosen, type FeedChoice } from './chosen-feeds.ts';
import type { FoundChoice } from './load-choices.ts';

/**
 * `<feed-picker>`: finds topics on the page, and authors and organisations in files that are fetched when typing begins;
 * what is ticked becomes one file that readers import, made here. Without scripts the links to the feeds remain.
 */
export class FeedPicker extends HTMLElement {
  readonly #chosen = new Map<string, FeedChoice>();
  #names: Promise<readonly FoundChoice[]> | undefined;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="search"]');
    input?.addEventListener('input', () => {
      void this.#filter(input.value);
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#choose(target);
    });
    this.querySelector('button')?.addEventListener('click', () => {
      void this.#download();
    });
    // Browsers may restore what was ticked.
    for (const box of this.querySelectorAll<HTMLInputElement>(':checked')) this.#choose(box);
  }

  async #filter(query: string): Promise<void> {
    const matches = createPrefixMatcher(query);
    const isEmpty = query.trim() === '';
    const topics = [...this.querySelectorAll<HTMLElement>('[data-topics] li')];
    let count = 0;
    for (const item of topics) {
      const isMatch = matches(foldText(item.querySelector('label')?.textContent ?? ''));
      if (isMatch) count += 1;
      item.hidden = !isMatch && item.querySelector(':checked') === null;
    }
    this.#show([], isEmpty ? '' : foundText(count));
    if (isEmpty) return;
    this.#names ??= this.#loadNames();
    const found = (await this.#names).filter(({ text }) => matches(text));
    // Something else was typed meanwhile.
    if (this.querySelector<HTMLInputElement>('input[type="search"]')?.value !== query) return;
    const more = found.length > mostShown ? `, the first ${String(mostShown)} names shown` : '';
    this.#show(found.slice(0, mostShown), foundText(count + found.length) + more);
  }

  /** Authors and organisations: those that are chosen, then those that were found. */
  #show(found: readonly FeedChoice[], status: string): void {
    const chosen = [...this.#chosen.values()].filter(({ kind }) => kind !== 'Topics');
    const rest = found.filter(({ path }) => !this.#chosen.has(path));
    const list = this.querySelector<HTMLElement>('[data-found]');
    list?.replaceChildren(
      ...[...chosen, ...rest].map((choice) =>
        choiceToElement(choice, this.#chosen.has(choice.path)),
      ),
    );
    if (list) list.hidden = list.children.length === 0;
    this.#say('search [role="status"]', status);
  }

  #choose({ value: path, checked, dataset, parentElement }: HTMLInputElement): void {
    const label = parentElement?.textContent.trim() ?? '';
    const kind =
      dataset['kind'] === 'Authors' || dataset['kind'] === 'Organisations'
        ? dataset['kind']
        : 'Topics';
    if (checked) this.#chosen.set(path, { path, label, kind });
    else this.#chosen.delete(path);
    const choices = [...this.#chosen.values()];
    this.#say('[data-chosen]', countChosen(choices));
    const button = this.querySelector('button');
    if (button) button.disabled = choices.length === 0;
    this.#offerReaders(choices);
  }

  /** Readers take one feed at a time. */
  #offerReaders(choices: readonly FeedChoice[]): void {
    const [only] = choices;
    const address = only === undefined ? '' : new URL(only.path, this.dataset['site']).href;
    const links = feedReaders.map((reader) =>
      createElement(
        'li',
        {},
        createElement(
          'a',
          { href: readerHref(reader, address), rel: 'noreferrer' },
          `Open in ${reader.name}`,
        ),
      ),
    );
    const list = this.querySelector<HTMLElement>('[data-readers]');
    list?.replaceChildren(...(choices.length === 1 ? links : []));
    if (list) list.hidden = choices.length !== 1;
  }

  async #download(): Promise<void> {
    const { title = '', site = location.origin } = this.dataset;
    const { feedListToOpml } = await import('../../site/feed-list-to-opml.ts');
    const text = feedListToOpml(choicesToList([...this.#chosen.values()], { title, site }));
    const href = URL.createObjectURL(new Blob([text], { type: 'text/x-opml' }));
    createElement('a', { href, download: 'feeds.opml' }).click();
    // A browser that asks where to save reads it only then.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  }

  async #loadNames(): Promise<readonly FoundChoice[]> {
    const { authors = '', authorNames = '', orgs = '', orgNames = '' } = this.dataset;
    const least = Number(this.dataset['least'] ?? 1);
    const { loadChoices } = await import('./load-choices.ts');
    const lists = await Promise.all([
      loadChoices(orgNames, { kind: 'Organisations', page: orgs, least: 1 }),
      loadChoices(authorNames, { kind: 'Authors', page: authors, least }),
    ]);
    return lists.flat();
  }

  #say(place: string, text: string): void {
    const output = this.querySelector(place);
    if (output) output.textContent = text;
  }
}

const mostShown = 60;

function foundText(count: number): string {
  return count === 1 ? '1 feed' : `${count === 0 ? 'No' : String(count)} feeds`;
}

function choiceToElement({ path, label, kind }: FeedChoice, checked: boolean): HTMLElement {
  const box = createElement('input', { type: 'checkbox', value: path, checked });
  box.dataset['kind'] = kind;
  const link = createElement('a', { href: path, ariaLabel: `RSS of ${label}` }, 'RSS');
  return createElement(
    'li',
    {},
    createElement('label', {}, box, createElement('span', {}, label)),
    createElement('span', { className: 'formats' }, link),
  );
}
