import type { Hit, Reason } from '../../../search/engine/reply/hit.ts';
import type { Urls } from '../../../site/urls.ts';
import { createElement } from '../../dom/create-element.ts';
import { segmentToNode, titleToNodes } from './title-nodes.ts';

/**
 * A paper that was found, as a card like those of lists. Every text is set as text, never read as markup.
 *
 * @param options.words what the paper's page shall mark; empty for nothing
 */
export function hitToElement(hit: Hit, { urls, words }: HitOptions): HTMLElement {
  const query = words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`;
  const card = createElement(
    'article',
    { className: 'card search-hit' },
    ...votesOf(hit),
    createElement(
      'h3',
      { className: 'search-title' },
      createElement('a', { href: hit.href + query }, ...titleToNodes(hit.title)),
    ),
    listOf('meta', metaOf(hit, urls)),
    createElement('p', { className: 'search-excerpt' }, ...hit.excerpt.map(segmentToNode)),
    ...reasonsOf(hit.reasons),
    listOf(
      'topics',
      hit.topics.map(({ value, name }) => createElement('a', { href: urls.topic(value) }, name)),
      'Topics',
    ),
  );
  card.dataset['paper'] = hit.id;
  card.dataset['date'] = hit.date;
  return createElement('li', {}, card);
}

function votesOf({ upvotes }: Hit): readonly HTMLElement[] {
  if (upvotes === 0) return [];
  const said = createElement('span', { className: 'visually-hidden' }, ' upvotes');
  return [createElement('span', { className: 'votes' }, String(upvotes), said)];
}

function metaOf(hit: Hit, urls: Urls): readonly (Node | string)[] {
  const names = hit.authors.map((name) =>
    createElement('a', { href: urls.searchFor(`author:"${name.replaceAll('"', '')}"`) }, name),
  );
  const more = hit.moreAuthors > 0 ? `and ${String(hit.moreAuthors)} more` : hit.authorsLabel;
  return [...names, ...[more, hit.organization].filter((text) => text !== ''), dayOf(hit, urls)];
}

function dayOf({ day, date }: Hit, urls: Urls): HTMLElement {
  const page = date.length === 10 ? urls.day : date.length === 7 ? urls.month : urls.year;
  return createElement('a', { href: page(date) }, createElement('time', { dateTime: date }, day));
}

function reasonsOf(reasons: readonly Reason[]): readonly HTMLElement[] {
  if (reasons.length === 0) return [];
  const said = reasons.flatMap(({ field, text }, index) => [
    `${index === 0 ? '' : ' · '}${fieldNames[field]}: `,
    createElement('mark', {}, text),
  ]);
  return [createElement('p', { className: 'search-reasons' }, 'Found by ', ...said)];
}

function listOf(
  className: string,
  entries: readonly (Node | string)[],
  label?: string,
): HTMLElement | string {
  if (entries.length === 0) return '';
  const items = entries.map((entry) => createElement('li', {}, entry));
  return createElement(
    'ul',
    { className, role: 'list', ...(label === undefined ? {} : { ariaLabel: label }) },
    ...items,
  );
}

const fieldNames: Readonly<Record<Reason['field'], string>> = {
  authors: 'author',
  topics: 'topic',
  organization: 'organisation',
  identifiers: 'identifier',
};

interface HitOptions {
  readonly urls: Urls;
  readonly words: string;
}
