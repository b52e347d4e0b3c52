import type { Hit, HitGroup, Segment } from '../../search/results.ts';

/** A paper that was found as an item of a list. Every text is set as text, never read as markup. */
export function hitToElement(hit: Hit): HTMLElement {
  const title = createElement('h3', 'search-title', [linkTo(hit)]);
  const meta = [hit.day, hit.authors, hit.organization]
    .filter((text) => text !== '')
    .map((text) => createElement('span', undefined, [text]));
  const excerpt = createElement('p', 'search-excerpt', hit.excerpt.map(segmentToNode));
  return createElement('li', 'search-hit', [
    title,
    createElement('p', 'search-meta', meta),
    excerpt,
  ]);
}

/** Pages of one kind that were found, under the name of the kind. */
export function groupToElement({ kind, hits }: HitGroup): HTMLElement {
  const items = hits.map((hit) => createElement('li', undefined, [linkTo(hit)]));
  return createElement('div', 'search-group', [
    createElement('h3', 'search-kind', [kindNames[kind]]),
    createElement('ul', 'search-group-hits', items),
  ]);
}

const kindNames: Readonly<Record<HitGroup['kind'], string>> = {
  topic: 'Topics',
  author: 'Authors',
  organization: 'Organisations',
  date: 'Dates',
};

function linkTo({ href, title }: Hit): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  return link;
}

function segmentToNode({ text, marked }: Segment): HTMLElement | string {
  return marked ? createElement('mark', undefined, [text]) : text;
}

function createElement(
  tag: keyof HTMLElementTagNameMap,
  className: string | undefined,
  children: readonly (Node | string)[],
): HTMLElement {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  element.append(...children);
  return element;
}
