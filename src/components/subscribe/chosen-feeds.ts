import type { FeedList, ListedFeed } from '../../site/feed-list-to-opml.ts';

/** A feed that a reader can choose: of a topic, an author or an organisation. */
export interface FeedChoice {
  /** Path of the RSS. */
  readonly path: string;
  readonly label: string;
  readonly kind: FeedKind;
}

export type FeedKind = 'Topics' | 'Authors' | 'Organisations';

/** Creates a subscription list of the chosen feeds, in folders by kind, with the addresses of the published archive. */
export function choicesToList(
  choices: readonly FeedChoice[],
  { title, site }: { readonly title: string; readonly site: string },
): FeedList {
  const kinds: readonly FeedKind[] = ['Topics', 'Authors', 'Organisations'];
  return {
    title,
    groups: kinds.map((kind) => ({
      title: `${title}: ${kind}`,
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

/** Describes the choice: `2 feeds chosen.` */
export function countChosen(choices: readonly FeedChoice[]): string {
  const [only] = choices;
  if (only === undefined) return 'Tick the feeds you want.';
  return choices.length === 1
    ? `Chosen: ${only.label}.`
    : `${String(choices.length)} feeds chosen.`;
}
