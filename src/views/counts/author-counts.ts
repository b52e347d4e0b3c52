import type { ArchivePaper } from '../../content/archive-paper.ts';
import { authorHref } from '../card/card.ts';
import { hasAuthorPage, type Archive } from '../../archive/create-archive.ts';
import { sortByCount, type CountedLink } from './topic-counts.ts';

/** An author with the number of their papers. */
export interface CountedAuthor extends CountedLink {
  /** Last segment of their page, whether they have one or not. */
  readonly slug: string;
}

/** Returns all authors who have a page, most papers first. */
export function authorCounts(archive: Archive): readonly CountedAuthor[] {
  return sortByCount(
    [...archive.byAuthor]
      .filter(([slug]) => hasAuthorPage(archive, slug))
      .map(([slug, papers]) => ({
        slug,
        label: authorName(archive, slug, papers),
        href: archive.urls.author(slug),
        count: papers.length,
      })),
  );
}

/**
 * Returns the authors of two or more of some papers with their numbers of these papers, most frequent first.
 *
 * @param except key of an author to leave out
 * @param most greatest number of authors to return
 */
export function countAuthors(
  archive: Archive,
  papers: readonly ArchivePaper[],
  { except, most }: { readonly except?: string; readonly most: number },
): readonly CountedLink[] {
  const found = new Map<string, { readonly spelling: string; count: number }>();
  for (const paper of papers) {
    const slugs = archive.authorKeys(paper);
    for (const [index, { name: spelling }] of paper.authors.entries()) {
      const slug = slugs[index] ?? '';
      const known = found.get(slug);
      if (known === undefined) found.set(slug, { spelling, count: 1 });
      // A person whose spellings a file joins may be on a paper twice.
      else if (slugs.indexOf(slug) === index) known.count += 1;
    }
  }
  if (except !== undefined) found.delete(except);
  const frequent = [...found]
    .filter(([, { count }]) => count > 1)
    .map(([slug, { spelling, count }]) => ({
      slug,
      spelling,
      label: personLabel(archive, slug) ?? spelling,
      count,
    }));
  return sortByCount(frequent, most).map(({ slug, spelling, label, count }) => ({
    label,
    href: authorHref(archive, slug, spelling),
    count,
  }));
}

/** Returns the name in the person's file, else the spelling on the newest paper, because names change over time. */
export function authorName(
  archive: Archive,
  slug: string,
  papers: readonly ArchivePaper[],
): string {
  const label = personLabel(archive, slug);
  if (label !== undefined) return label;
  for (const paper of papers) {
    const author = paper.authors[archive.authorKeys(paper).indexOf(slug)];
    if (author !== undefined) return author.name;
  }
  return slug;
}

/** Returns `Wei Wang`, or `Wei Wang (Tsinghua)` to tell namesakes apart; undefined without a file for the person. */
function personLabel({ people }: Archive, slug: string): string | undefined {
  const person = Object.hasOwn(people, slug) ? people[slug] : undefined;
  if (person?.distinguish === undefined) return person?.name;
  return `${person.name} (${person.distinguish})`;
}
