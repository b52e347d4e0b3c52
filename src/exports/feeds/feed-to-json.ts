import { toXmlCharacters } from '../../site/write-xml.ts';
import { entryToHtml, entryToText } from './entry-to-html.ts';
import type { Feed, FeedEntry, FeedPaper } from './feed.ts';
import type { FeedTexts } from './load-feed-texts.ts';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Depends on its arguments alone. */
export function feedToJson(feed: Feed, texts: FeedTexts): string {
  const { title, home, self, description, language, hub, entries } = feed;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language,
    ...(hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: hub }] }),
    items: entries.map((entry) => entryToItem(entry, texts)),
  };
  const text = JSON.stringify(json, (_, value: unknown) =>
    typeof value === 'string' ? toXmlCharacters(value) : value,
  );
  return `${text}\n`;
}

function entryToItem(entry: FeedEntry, texts: FeedTexts) {
  const summary = entryToText(entry, texts);
  return {
    id: entry.id,
    url: entry.href,
    title: entry.title,
    ...(entry.language === undefined ? {} : { language: entry.language }),
    date_published: `${entry.day}T00:00:00Z`,
    ...(entry.updated === entry.day ? {} : { date_modified: `${entry.updated}T00:00:00Z` }),
    ...(entry.kind === 'paper' ? paperFields(entry) : {}),
    ...(summary === '' ? {} : { summary }),
    content_html: entryToHtml(entry, texts),
  };
}

function paperFields({ authors, topics, categories, links }: FeedPaper) {
  const elsewhere = links.find(({ type }) => type === undefined) ?? links[0];
  const attachments = links.flatMap(({ label, href, type }) =>
    type === undefined ? [] : [{ url: href, mime_type: type, title: label }],
  );
  const tags = [...topics.map(({ name }) => name), ...categories];
  return {
    ...(elsewhere === undefined ? {} : { external_url: elsewhere.href }),
    ...(authors.length === 0
      ? {}
      : {
          authors: authors.map(({ name, url }) => (url === undefined ? { name } : { name, url })),
        }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}
