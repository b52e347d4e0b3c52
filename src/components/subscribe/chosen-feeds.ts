import type { FeedList, ListedFeed } from '../../site/feed-list-to-opml.ts';
import { pageFormat } from '../dom/page-format.ts';
import { feeds, page, subscribe as words } from '../../words/shown.ts';

/** A feed that a reader can choose: of a topic, an author or an organisation. */
export interface FeedChoice {
  /** Path of the RSS. */
  readonly path: string;
  readonly label: string;
  readonly kind: FeedKind;
}

export type FeedKind = 'topics' | 'authors' | 'organizations';

/** Creates a subscription list of the chosen feeds, in folders by kind, with the addresses of the published archive. */
export function choicesToList(
  choices: readonly FeedChoice[],
  { title, site }: { readonly title: string; readonly site: string },
): FeedList {
  const kinds: readonly FeedKind[] = ['topics', 'authors', 'organizations'];
  return {
    title,
    groups: kinds.map((kind) => ({
      title: feeds.folder(title, kindNames[kind]),
      feeds: choices
        .filter((choice) => choice.kind === kind)
        .map(({ label, path }): ListedFeed => ({
          title: `${label} · ${title}`,
          href: new URL(path, site).href,
          home: new URL('.', new URL(path, site)).href,
        })),
    })),
  };
}

const kindNames: Readonly<Record<FeedKind, string>> = {
  topics: page.topics,
  authors: page.authors,
  organizations: page.organizations,
};

/** Describes the choice: `2 feeds chosen.` */
export function countChosen(choices: readonly FeedChoice[], format = pageFormat()): string {
  const [only] = choices;
  if (only === undefined) return words.tick;
  return choices.length === 1
    ? words.chosen(only.label)
    : format.count(choices.length, words.countChosen);
}

/**
 * Describes what was found: `No feeds`, `12 feeds`, `312 feeds, the first 60 names shown`.
 *
 * @param most how many of the names are shown, if there are more
 */
export function describeFound(count: number, most?: number): string {
  if (count === 0) return words.noFeeds;
  const found = pageFormat().count(count, words.feeds);
  return most === undefined ? found : words.firstShown(found, String(most));
}
