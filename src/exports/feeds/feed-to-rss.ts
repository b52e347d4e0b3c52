import { toHtml } from 'hast-util-to-html';
import { feedMediaTypes } from '../../site/feed-urls.ts';
import { writeXml, xmlElement, type XmlElement } from '../../site/write-xml.ts';
import { arxivScheme, chainLinks, fhNamespace } from './atom-links.ts';
import { authorLine, entryToHtml, entryToText } from './entry-to-html.ts';
import type { Feed, FeedEntry, FeedPaper } from './feed.ts';
import type { FeedTexts } from './load-feed-texts.ts';

/**
 * Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with links of Atom, creators of Dublin Core and
 * the whole text as HTML: well-formed XML 1.0 whatever its texts hold. Depends on its arguments alone.
 */
export function feedToRss(feed: Feed, texts: FeedTexts): string {
  const { title, home, description, language, rights, updated, chain, entries } = feed;
  const isArchive = chain.current !== undefined;
  const channel = xmlElement('channel', {}, [
    leaf('title', title),
    leaf('link', home),
    leaf('description', description),
    leaf('language', language),
    ...(rights === undefined ? [] : [leaf('copyright', rights)]),
    ...(updated === undefined ? [] : [leaf('lastBuildDate', dayToRss(updated))]),
    leaf('generator', 'Offprint'),
    leaf('docs', 'https://www.rssboard.org/rss-specification'),
    xmlElement('atom:link', { rel: 'self', type: feedMediaTypes.rss, href: feed.self }),
    ...chainLinks(feed).map((link) => xmlElement('atom:link', link)),
    ...(isArchive ? [xmlElement('fh:archive')] : []),
    ...entries.map((entry) => entryToItem(entry, texts)),
  ]);
  const root = xmlElement(
    'rss',
    {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:fh': isArchive ? fhNamespace : undefined,
    },
    [channel],
  );
  return writeXml(root, feed.stylesheet);
}

function entryToItem(entry: FeedEntry, texts: FeedTexts): XmlElement {
  // A description is HTML.
  const description = toHtml({ type: 'text', value: entryToText(entry, texts) });
  const content = entryToHtml(entry, texts);
  return xmlElement('item', {}, [
    leaf('title', entry.title),
    leaf('link', entry.href),
    xmlElement('guid', { isPermaLink: 'false' }, [entry.id]),
    leaf('pubDate', dayToRss(entry.day)),
    ...(entry.kind === 'paper' ? paperFields(entry) : []),
    ...(entry.kind === 'short' && entry.authors !== undefined
      ? [leaf('dc:creator', entry.authors)]
      : []),
    ...(description === '' ? [] : [leaf('description', description)]),
    ...(content === '' ? [] : [xmlElement('content:encoded', {}, [{ cdata: content }])]),
  ]);
}

function paperFields(paper: FeedPaper): XmlElement[] {
  const { authors, topics, categories, links } = paper;
  return [
    // One element: of several, common readers show the first or the last alone.
    ...(authors.length === 0 ? [] : [leaf('dc:creator', authorLine(paper))]),
    ...topics.map(({ name }) => leaf('category', name)),
    ...categories.map((name) => xmlElement('category', { domain: arxivScheme }, [name])),
    ...links.map(({ label, href, type }) =>
      xmlElement('atom:link', { rel: 'related', type, title: label, href }),
    ),
  ];
}

function leaf(name: string, text: string): XmlElement {
  return xmlElement(name, {}, [text]);
}

/** Writes a day as `Wed, 10 Jun 2026 00:00:00 GMT` (https://www.rfc-editor.org/rfc/rfc822#section-5). */
function dayToRss(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}
