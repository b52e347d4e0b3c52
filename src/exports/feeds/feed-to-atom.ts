import { feedMediaTypes } from '../../site/feed-urls.ts';
import { writeXml, xmlElement, type XmlElement } from '../../site/write-xml.ts';
import { arxivScheme, chainLinks, fhNamespace } from './atom-links.ts';
import { entryToHtml, entryToText } from './entry-to-html.ts';
import type { Feed, FeedAuthor, FeedEntry, FeedPaper } from './feed.ts';
import type { FeedTexts } from './load-feed-texts.ts';

/**
 * Writes a feed as Atom (https://www.rfc-editor.org/rfc/rfc4287): well-formed XML 1.0 whatever its texts hold. Depends
 * on its arguments alone.
 */
export function feedToAtom(feed: Feed, texts: FeedTexts): string {
  const { title, description, language, rights, updated, chain, entries } = feed;
  const isArchive = chain.current !== undefined;
  const root = xmlElement(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:fh': isArchive ? fhNamespace : undefined,
      'xml:lang': language,
    },
    [
      leaf('title', title),
      leaf('subtitle', description),
      leaf('id', feed.id),
      // A feed must have a date (section 4.2.15); an empty one has none of its own.
      leaf('updated', dayToAtom(updated ?? '1970-01-01')),
      personToAtom(feed.author),
      ...(rights === undefined ? [] : [leaf('rights', rights)]),
      leaf('generator', 'Offprint'),
      xmlElement('link', { rel: 'self', type: feedMediaTypes.atom, href: feed.self }),
      xmlElement('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      ...chainLinks(feed).map((link) => xmlElement('link', link)),
      ...(isArchive ? [xmlElement('fh:archive')] : []),
      ...entries.map((entry) => entryToAtom(entry, texts)),
    ],
  );
  return writeXml(root, feed.stylesheet);
}

function entryToAtom(entry: FeedEntry, texts: FeedTexts): XmlElement {
  const { language, title } = entry;
  const summary = entryToText(entry, texts);
  return xmlElement('entry', { 'xml:lang': language }, [
    leaf('title', title),
    leaf('id', entry.id),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: entry.href }),
    leaf('published', dayToAtom(entry.day)),
    leaf('updated', dayToAtom(entry.updated)),
    ...(entry.kind === 'paper' ? paperFields(entry) : []),
    ...(summary === '' ? [] : [leaf('summary', summary)]),
    xmlElement('content', { type: 'html' }, [{ cdata: entryToHtml(entry, texts) }]),
  ]);
}

function paperFields({ authors, moreAuthors, ...entry }: FeedPaper): XmlElement[] {
  // An entry without an author takes that of the feed (section 4.2.1).
  const persons = authors.length > 0 ? authors : [{ name: moreAuthors ?? 'Unknown' }];
  return [
    ...persons.map(personToAtom),
    ...entry.topics.map(({ slug, name, scheme }) =>
      xmlElement('category', { term: slug, scheme, label: name }),
    ),
    ...entry.categories.map((term) => xmlElement('category', { term, scheme: arxivScheme })),
    ...entry.links.map(({ label, href, type }) =>
      xmlElement('link', { rel: 'related', type, title: label, href }),
    ),
  ];
}

function personToAtom({ name, url, email }: FeedAuthor): XmlElement {
  return xmlElement('author', {}, [
    leaf('name', name),
    ...(url === undefined ? [] : [leaf('uri', url)]),
    ...(email === undefined ? [] : [leaf('email', email)]),
  ]);
}

function leaf(name: string, text: string): XmlElement {
  return xmlElement(name, {}, [text]);
}

function dayToAtom(day: string): string {
  return `${day}T00:00:00Z`;
}
