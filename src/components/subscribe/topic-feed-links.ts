import type { Link } from '../../views/card/card.ts';

/** The feeds of a topic. */
export interface TopicFeedLinks {
  /** The name of the topic. */
  readonly label: string;
  readonly rss: string;
  /** `Atom`, `JSON` */
  readonly others: readonly Link[];
}
