import { generateRssFeed } from 'feedsmith';
import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import type { Feed, FeedEntry } from './feed.ts';
import type { FeedText, FeedTexts } from './load-feed-texts.ts';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with Atom's link to itself, Dublin Core creators and
 * the whole abstract as HTML. Depends on its arguments alone, and is well-formed XML 1.0 whatever they hold.
 */
export function feedToRss(feed: Feed, texts: FeedTexts): string {
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: feed.home,
      description: feed.description,
      language: feed.language,
      ...(feed.updated === undefined ? {} : { lastBuildDate: startOf(feed.updated) }),
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.entries.map((entry) => entryToItem(entry, texts.get(entry.body.digest))),
    },
    { strict: true },
  );
  return xml.replace(notXml, '');
}

function entryToItem(entry: FeedEntry, { html, text }: FeedText = { html: '', text: '' }) {
  return {
    title: entry.title,
    link: entry.href,
    description: text,
    categories: entry.topics.map((name) => ({ name })),
    guid: { value: entry.id, isPermaLink: false },
    pubDate: startOf(entry.day),
    dc: { creators: [...entry.authors] },
    content: { encoded: headToHtml(entry) + html },
  };
}

/** Authors and links, above the abstract. */
function headToHtml({ authors, authorCount, links }: FeedEntry): string {
  const names = authors.length > 0 ? authors.join(', ') : authorCount;
  const anchors = links.flatMap(({ label, href }, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text', value: ' · ' } as const]),
    element('a', [{ type: 'text', value: label }], { href }),
  ]);
  return toHtml([
    ...(names === undefined ? [] : [element('p', [{ type: 'text', value: names }])]),
    ...(anchors.length === 0 ? [] : [element('p', anchors)]),
  ]);
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What is no Char of XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
