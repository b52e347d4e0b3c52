import { writeXml, xmlElement, type XmlElement } from './write-xml.ts';

/** Feeds to subscribe to at once. */
export interface FeedList {
  readonly title: string;
  /** Folders for the feeds in a reader. */
  readonly groups: readonly FeedGroup[];
}

export interface FeedGroup {
  readonly title: string;
  readonly feeds: readonly ListedFeed[];
}

/** A feed of a list. Addresses are absolute. */
export interface ListedFeed {
  readonly title: string;
  readonly href: string;
  /** Page that shows what the feed follows. */
  readonly home: string;
}

/** Writes a subscription list as OPML 2.0 (http://opml.org/spec2.opml), which nearly every feed reader imports. */
export function feedListToOpml({ title, groups }: FeedList): string {
  const folders = groups
    .filter(({ feeds }) => feeds.length > 0)
    .map((group) =>
      xmlElement('outline', { text: group.title, title: group.title }, group.feeds.map(toOutline)),
    );
  return writeXml(
    xmlElement('opml', { version: '2.0' }, [
      xmlElement('head', {}, [xmlElement('title', {}, [title])]),
      xmlElement('body', {}, folders),
    ]),
  );
}

function toOutline({ title, href, home }: ListedFeed): XmlElement {
  return xmlElement('outline', { type: 'rss', text: title, title, xmlUrl: href, htmlUrl: home });
}
