/** A feed reader on the web that takes the address of a feed as part of its own. */
export interface FeedReader {
  readonly name: string;
  /** The beginning of its address; the encoded address of the feed follows. */
  readonly prefix: string;
}

/** Readers that have accepted such addresses for years. */
export const feedReaders: readonly FeedReader[] = [
  { name: 'Feedly', prefix: 'https://feedly.com/i/subscription/feed/' },
  { name: 'Inoreader', prefix: 'https://www.inoreader.com/?add_feed=' },
  { name: 'NewsBlur', prefix: 'https://www.newsblur.com/?url=' },
  { name: 'The Old Reader', prefix: 'https://theoldreader.com/feeds/subscribe?url=' },
  { name: 'Feedbin', prefix: 'https://feedbin.com/?subscribe=' },
];

/** Returns the address at which a reader offers to subscribe to a feed. */
export function readerHref({ prefix }: FeedReader, feed: string): string {
  return prefix + encodeURIComponent(feed);
}
