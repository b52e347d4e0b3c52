/** A feed reader on the web that takes the address of a feed in its own. */
export interface FeedReader {
  readonly name: string;
  /** What the address of the feed, encoded, is put behind. */
  readonly prefix: string;
}

/** Readers that have taken subscriptions by such an address for years. */
export const feedReaders: readonly FeedReader[] = [
  { name: 'Feedly', prefix: 'https://feedly.com/i/subscription/feed/' },
  { name: 'Inoreader', prefix: 'https://www.inoreader.com/?add_feed=' },
  { name: 'NewsBlur', prefix: 'https://www.newsblur.com/?url=' },
  { name: 'The Old Reader', prefix: 'https://theoldreader.com/feeds/subscribe?url=' },
  { name: 'Feedbin', prefix: 'https://feedbin.com/?subscribe=' },
];

/** The address at which a reader offers to subscribe to a feed. */
export function readerHref({ prefix }: FeedReader, feed: string): string {
  return prefix + encodeURIComponent(feed);
}
