import { feedReaders, readerHref } from '../../site/feed-readers.ts';
import { createElement } from '../dom/create-element.ts';
import { findElement } from '../dom/find-element.ts';
import type { LoadedName } from '../people/load-names.ts';
import { foldText } from '../people/match-prefixes.ts';
import { connectNamesField, type FoldedName } from '../people/names-field.ts';
import {
  choicesToList,
  countChosen,
  describeFound,
  type FeedChoice,
  type FeedKind,
} from './chosen-feeds.ts';
import { subscribe as words } from '../../words/shown.ts';

/**
 * `<feed-picker>`: finds topics on the page, and authors and organisations in files that are fetched when typing
 * begins. Makes one file for feed readers of what is ticked. Without scripts the links to the feeds remain.
 */
export class FeedPicker extends HTMLElement {
  readonly #chosen = new Map<string, FeedChoice>();

  connectedCallback(): void {
    connectNamesField<FoundChoice>(findElement(this, '[type="search"]', HTMLInputElement), {
      filterPage: (matches) => this.#filterTopics(matches),
      load: () => this.#loadNames(),
      most: mostShown,
      describe: (topics, loaded = 0) =>
        describeFound(topics + loaded, loaded > mostShown ? mostShown : undefined),
      show: (found = [], status) => this.#show(found, status),
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#choose(target);
    });
    findElement(this, 'button').addEventListener('click', () => void this.#download());
    // Browsers may restore what was ticked.
    for (const box of this.querySelectorAll<HTMLInputElement>(':checked')) this.#choose(box);
  }

  #filterTopics(matches: (text: string) => boolean): number {
    const topics = [...this.querySelectorAll<HTMLElement>('[data-topics] li')];
    const found = topics.filter((item) =>
      matches(foldText(findElement(item, 'label').textContent)),
    );
    for (const item of topics) {
      item.hidden = !found.includes(item) && item.querySelector(':checked') === null;
    }
    return found.length;
  }

  /** Shows authors and organisations: those that are chosen, then those that were found. */
  #show(found: readonly FeedChoice[], status: string): void {
    const chosen = [...this.#chosen.values()].filter(({ kind }) => kind !== 'topics');
    const rest = found.filter(({ path }) => !this.#chosen.has(path));
    const list = findElement(this, '[data-found]');
    list.replaceChildren(
      ...[...chosen, ...rest].map((choice) =>
        choiceToElement(choice, this.#chosen.has(choice.path)),
      ),
    );
    list.hidden = list.children.length === 0;
    this.#say('search [role="status"]', status);
  }

  #choose({ value: path, checked, dataset, parentElement }: HTMLInputElement): void {
    const label = parentElement?.textContent.trim() ?? '';
    const kind =
      dataset['kind'] === 'authors' || dataset['kind'] === 'organizations'
        ? dataset['kind']
        : 'topics';
    if (checked) this.#chosen.set(path, { path, label, kind });
    else this.#chosen.delete(path);
    const choices = [...this.#chosen.values()];
    this.#say('[data-chosen]', countChosen(choices));
    findElement(this, 'button', HTMLButtonElement).disabled = choices.length === 0;
    this.#offerReaders(choices);
  }

  /** Offers to open a single chosen feed: feed readers take one at a time. */
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
          words.openInReader(reader.name),
        ),
      ),
    );
    const list = findElement(this, '[data-readers]');
    list.replaceChildren(...(choices.length === 1 ? links : []));
    list.hidden = choices.length !== 1;
  }

  async #download(): Promise<void> {
    const { title = '', site = location.origin } = this.dataset;
    const [{ feedListToOpml }, { saveFile }] = await Promise.all([
      import('../../site/feed-list-to-opml.ts'),
      import('../dom/save-file.ts'),
    ]);
    const text = feedListToOpml(choicesToList([...this.#chosen.values()], { title, site }));
    saveFile({ text, type: 'text/x-opml', name: 'feeds.opml' });
  }

  async #loadNames(): Promise<readonly FoundChoice[]> {
    const { authors = '', authorNames = '', orgs = '', orgNames = '' } = this.dataset;
    const least = Number(this.dataset['least'] ?? 1);
    if (!Number.isFinite(least)) return [];
    const { loadNames } = await import('../people/load-names.ts');
    const [organizations, people] = await Promise.all([
      loadNames(orgNames),
      loadNames(authorNames),
    ]);
    const prolific = people.filter(({ count }) => count >= least);
    return [
      ...organizations.map((name) => nameToChoice(name, 'organizations', orgs)),
      ...prolific.map((name) => nameToChoice(name, 'authors', authors)),
    ];
  }

  #say(selector: string, text: string): void {
    findElement(this, selector).textContent = text;
  }
}

const mostShown = 60;

/** @param page the address below which the pages of such names are */
function nameToChoice({ name, slug, text }: LoadedName, kind: FeedKind, page: string): FoundChoice {
  return { path: `${page}${encodeURIComponent(slug)}/rss.xml`, label: name, kind, text };
}

function choiceToElement({ path, label, kind }: FeedChoice, checked: boolean): HTMLElement {
  const box = createElement('input', { type: 'checkbox', value: path, checked });
  box.dataset['kind'] = kind;
  const link = createElement('a', { href: path, ariaLabel: words.formatOf('RSS', label) }, 'RSS');
  return createElement(
    'li',
    {},
    createElement('label', {}, box, createElement('span', {}, label)),
    createElement('span', { className: 'formats' }, link),
  );
}

/** A choice with the text by which it is found. */
interface FoundChoice extends FeedChoice, FoldedName {}
