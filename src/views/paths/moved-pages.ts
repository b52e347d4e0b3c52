import { spellingsOf } from '../../paper/author-key.ts';
import { authorSlug } from '../../paper/author.ts';
import { titleToText } from '../../paper/title.ts';
import type { Link } from '../card/card.ts';
import { authorName } from '../counts/author-counts.ts';
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

/**
 * Returns the former addresses of authors whose spellings a person's file joined or parted, unless another author has
 * that spelling. The address that namesakes shared leads to a search, which finds them all.
 */
export function createMovedAuthors(archive: Archive): readonly MovedPage[] {
  const { byAuthor, people, urls } = archive;
  const claims = new Map<string, Set<string>>();
  for (const [slug, person] of Object.entries(people)) {
    const papers = byAuthor.get(slug) ?? [];
    if (papers.length === 0) continue;
    const written = papers.flatMap(({ id, authors }) =>
      authors.filter((author) => archive.authorKey(author, id) === slug),
    );
    const former = [...spellingsOf(person), ...written.map(({ name }) => authorSlug(name))];
    for (const each of former) claims.set(each, (claims.get(each) ?? new Set()).add(slug));
  }
  return [...claims]
    .filter(([former]) => !byAuthor.has(former))
    .map(([former, slugs]) => {
      const [slug = former, ...others] = slugs;
      const name = people[slug]?.name ?? former;
      const target =
        others.length === 0
          ? { label: authorName(archive, slug, []), href: urls.author(slug) }
          : { label: name, href: urls.searchFor(`"${name}"`) };
      return { slug: former, target };
    });
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
