import { titleToText } from '../../paper/title.ts';
import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** A former address below `/papers/` or `/tags/`, and the page it redirects to. */
export interface MovedPage {
  /** Last segment of the former address. */
  readonly slug: string;
  readonly target: Link;
}

/** Returns the former identifiers of papers, except those that another paper has now or an earlier paper claims. */
export function createMovedPapers({ papers, byId, urls }: Archive): readonly MovedPage[] {
  const moved = papers.flatMap(({ id, title, aliases }) =>
    aliases.map((slug) => ({ slug, target: { label: titleToText(title), href: urls.paper(id) } })),
  );
  return withoutClashes(moved, (slug) => byId.has(slug));
}

/** Returns the former slugs of topics that have papers. */
export function createMovedTopics({ topics, byTopic, urls }: Archive): readonly MovedPage[] {
  const moved = Object.entries(topics)
    .filter(([slug]) => byTopic.has(slug))
    .flatMap(([current, { name, aliases }]) =>
      aliases.map((slug) => ({ slug, target: { label: name, href: urls.topic(current) } })),
    );
  return withoutClashes(moved, (slug) => byTopic.has(slug));
}

function withoutClashes(
  moved: readonly MovedPage[],
  isTaken: (slug: string) => boolean,
): readonly MovedPage[] {
  const seen = new Set<string>();
  return moved.filter(({ slug }) => {
    if (isTaken(slug) || seen.has(slug)) return false;
    seen.add(slug);
    return true;
  });
}
