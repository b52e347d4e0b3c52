import type { ArchivePaper } from '../../content/archive-paper.ts';
import { authorHref } from '../card/card.ts';
import { hasAuthorPage, type Archive } from '../../archive/create-archive.ts';
import { sortByCount, type CountedLink } from './topic-counts.ts';

/** An author with the number of their papers. */
export interface CountedAuthor extends CountedLink {
  /** The last segment of their page, whether they have one or not. */
  readonly slug: string;
}

/** All authors who have a page, most papers first. */
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

/** The authors of some papers by the number of these they wrote, most frequent first. */
export function countAuthors(
  archive: Archive,
  papers: readonly ArchivePaper[],
  { except, most }: { readonly except?: string; readonly most: number },
): readonly CountedLink[] {
  const found = new Map<string, { readonly spelling: string; count: number }>();
  for (const { id, authors } of papers) {
    const onPaper = new Map(authors.map((author) => [archive.authorKey(author, id), author.name]));
    for (const [slug, spelling] of onPaper) {
      const known = found.get(slug);
      if (known === undefined) found.set(slug, { spelling, count: 1 });
      else known.count += 1;
    }
  }
  if (except !== undefined) found.delete(except);
  // Most names are rare: only those that can be among the most frequent are put in order.
  const numbers = [...found.values()].map(({ count }) => count).sort((a, b) => b - a);
  const least = numbers[Math.min(most, numbers.length) - 1] ?? 1;
  const frequent = [...found]
    .filter(([, { count }]) => count >= least)
    .map(([slug, { spelling, count }]) => ({
      slug,
      spelling,
      label: personLabel(archive, slug) ?? spelling,
      count,
    }));
  return sortByCount(frequent)
    .slice(0, most)
    .map(({ slug, spelling, label, count }) => ({
      label,
      href: authorHref(archive, slug, spelling),
      count,
    }));
}

/** The name that the person's file gives, else the spelling of the newest paper, because names change forwards. */
export function authorName(
  archive: Archive,
  slug: string,
  papers: readonly ArchivePaper[],
): string {
  const label = personLabel(archive, slug);
  if (label !== undefined) return label;
  for (const { id, authors } of papers) {
    const author = authors.find((each) => archive.authorKey(each, id) === slug);
    if (author !== undefined) return author.name;
  }
  return slug;
}

/** `Wei Wang`, or `Wei Wang (Tsinghua)` where namesakes are to be told apart. */
function personLabel({ people }: Archive, slug: string): string | undefined {
  const person = Object.hasOwn(people, slug) ? people[slug] : undefined;
  if (person?.distinguish === undefined) return person?.name;
  return `${person.name} (${person.distinguish})`;
}
