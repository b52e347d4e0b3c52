import type { Hit, Reason } from '../../../search/engine/reply/hit.ts';
import type { Urls } from '../../../site/urls.ts';
import { drawCard } from '../../card/draw-card.ts';
import { createElement } from '../../dom/create-element.ts';
import { segmentToNode, titleToNodes } from './title-nodes.ts';
import { card as cards, search as said } from '../../../words/shown.ts';

/**
 * Draws a paper that was found as an entry of the list of results.
 *
 * @param options.words what the page of the paper highlights; empty for nothing
 */
export function drawHit(hit: Hit, { template, urls, words }: HitOptions): HTMLElement {
  const query = words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`;
  const more = hit.moreAuthors > 0 ? cards.moreAuthors(String(hit.moreAuthors)) : hit.authorsLabel;
  const card = drawCard(template, {
    title: titleToNodes(hit.title),
    href: hit.href + query,
    upvotes: hit.upvotes,
    authors: hit.authors.map((label) => ({
      label,
      href: urls.searchFor(`author:"${label.replaceAll('"', '')}"`),
    })),
    facts: [more, hit.organization].filter((text) => text !== ''),
    date: { label: hit.day, value: hit.date, href: hrefOfDate(hit.date, urls) },
    topics: hit.topics.map(({ value, name }) => ({ label: name, href: urls.topic(value) })),
    body: [
      createElement('p', { className: 'search-excerpt' }, ...hit.excerpt.map(segmentToNode)),
      ...drawReasons(hit.reasons),
    ],
  });
  card.dataset['paper'] = hit.id;
  return createElement('li', {}, card);
}

function hrefOfDate(date: string, urls: Urls): string {
  const page = date.length === 10 ? urls.day : date.length === 7 ? urls.month : urls.year;
  return page(date);
}

function drawReasons(reasons: readonly Reason[]): readonly HTMLElement[] {
  if (reasons.length === 0) return [];
  const named = reasons.flatMap(({ field, text }, index) => [
    `${index === 0 ? '' : ' · '}${said.reasons[field]}: `,
    createElement('mark', {}, text),
  ]);
  return [createElement('p', { className: 'search-reasons' }, said.foundBy, ...named)];
}

interface HitOptions {
  /** Holds the blank card. */
  readonly template: HTMLTemplateElement;
  readonly urls: Urls;
  readonly words: string;
}
