import type { PageHit } from '../../../search/engine/hit.ts';
import type { Format } from '../../../site/format.ts';
import { createElement } from '../../reader/create-element.ts';

/** Topics, authors, organisations and dates that were found, each kind under its name. */
export function pagesToElements(pages: readonly PageHit[], format: Format): readonly HTMLElement[] {
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

function pageToNodes({ href, title, count }: PageHit, format: Format): readonly (Node | string)[] {
  const said = createElement('span', { className: 'visually-hidden' }, ' papers');
  const number = createElement('span', { className: 'number' }, format.number(count), said);
  return [createElement('a', { href }, title), ' ', number];
}

/** In the order in which they are shown. */
const kinds: readonly (readonly [PageHit['kind'], string])[] = [
  ['topic', 'Topics'],
  ['author', 'Authors'],
  ['organization', 'Organisations'],
  ['date', 'Dates'],
];
