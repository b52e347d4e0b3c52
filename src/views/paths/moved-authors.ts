import { authorSlug } from '../../paper/author.ts';
import { authorName } from '../counts/author-counts.ts';
import { spellingsOf } from '../../paper/author-key.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { MovedPage } from './moved-pages.ts';

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
