import type { EntityHit } from '../../../search/engine/reply/hit.ts';
import type { FoundReply } from '../../../search/engine/search-messages.ts';
import type { Format } from '../../../site/format.ts';
import { createElement } from '../../dom/create-element.ts';
import { findElement } from '../../dom/find-element.ts';
import { counts, search as words } from '../../../words/shown.ts';

/** Shows topics, authors, organisations and dates in a section, each kind under its name; hides it without any. */
export function showPages(
  section: HTMLElement,
  { entities, total, isComplete }: Pick<FoundReply, 'entities' | 'total' | 'isComplete'>,
  format: Format,
): void {
  section.hidden = entities.length === 0;
  findElement(section, 'h2').textContent = total === 0 && isComplete ? words.nearby : words.pages;
  findElement(section, '.search-groups').replaceChildren(...pagesToElements(entities, format));
}

function pagesToElements(pages: readonly EntityHit[], format: Format): readonly HTMLElement[] {
  return kinds.flatMap(([kind, name]) => {
    const items = pages
      .filter((page) => page.kind === kind)
      .map((page) => createElement('li', {}, ...pageToNodes(page, format)));
    if (items.length === 0) return [];
    const heading = createElement('h3', { className: 'search-kind' }, name);
    return [
      createElement(
        'div',
        { className: 'search-group' },
        heading,
        createElement('ul', { role: 'list' }, ...items),
      ),
    ];
  });
}

function pageToNodes(
  { href, title, count }: EntityHit,
  format: Format,
): readonly (Node | string)[] {
  const said = createElement(
    'span',
    { className: 'visually-hidden' },
    format.count(count, counts.papers, ''),
  );
  const number = createElement('span', { className: 'number' }, format.number(count), said);
  return [createElement('a', { href }, title), ' ', number];
}

/** In the order in which they are shown. */
const kinds: readonly (readonly [EntityHit['kind'], string])[] = [
  ['topic', words.kinds.topic],
  ['author', words.kinds.author],
  ['organization', words.kinds.organization],
  ['date', words.kinds.date],
];
