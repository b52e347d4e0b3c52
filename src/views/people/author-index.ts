import { authorCounts, type CountedAuthor } from '../counts/author-counts.ts';
import type { Link } from '../card/card.ts';
import { pageTitle } from '../card/listing.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { familyName, familySortKey, initialOf } from './family-name.ts';
import { compareText } from '../../paper/dates.ts';
import type { CountedLink } from '../counts/topic-counts.ts';

/** Front page of the index of authors. */
export interface AuthorIndex {
  /** Number of authors who have a page. */
  readonly count: number;
  /** Authors with most papers. */
  readonly frequent: readonly CountedLink[];
  /** Links to all authors by initial. */
  readonly initials: readonly CountedLink[];
}

/** A page of the authors of one initial. */
export interface InitialView {
  readonly slug: string;
  readonly heading: string;
  /** Heading with the number of the page: `Authors: W, page 2`. */
  readonly title: string;
  /** The index of authors. */
  readonly trail: readonly Link[];
  /** `512 authors` */
  readonly count: string;
  /** Undefined on the first page, else the number in its address. */
  readonly number: number | undefined;
  readonly href: string;
  /** By family name. */
  readonly authors: readonly CountedLink[];
  readonly initials: readonly CountedLink[];
  /** Pages of this initial, labelled by the names they span; empty if there is only one. */
  readonly pages: readonly Link[];
}

const frequentShown = 200;
const authorsOnPage = 500;

/** Returns the front page of the index of authors. */
export function createAuthorIndex(archive: Archive): AuthorIndex {
  const authors = authorCounts(archive);
  return {
    count: authors.length,
    frequent: authors.slice(0, frequentShown),
    initials: initialLinks(archive, groupByInitial(authors)),
  };
}

/** Returns every page of every initial that has authors. */
export function createInitialViews(archive: Archive): readonly InitialView[] {
  const { words } = archive;
  const groups = groupByInitial(authorCounts(archive));
  const initials = initialLinks(archive, groups);
  return groups.flatMap(({ slug, label, authors }) => {
    const list = archive.urls.authorsOf(slug);
    const chunks = Array.from({ length: Math.ceil(authors.length / authorsOnPage) }, (_, index) =>
      authors.slice(index * authorsOnPage, (index + 1) * authorsOnPage),
    );
    const pages = chunks.map((chunk, index) => ({
      label: spanOf(chunk),
      href: index === 0 ? list : archive.urls.listPage(list, index + 1),
    }));
    const heading = words.list.authorsOf(label);
    return chunks.map((chunk, index) => ({
      slug,
      heading,
      title: pageTitle(archive, heading, index === 0 ? undefined : index + 1),
      trail: [{ label: words.page.authors, href: archive.urls.authors }],
      count: archive.format.count(authors.length, words.counts.authors),
      number: index === 0 ? undefined : index + 1,
      href: pages[index]?.href ?? list,
      authors: chunk.map(({ label: name, href, count }) => ({ label: name, href, count })),
      initials,
      pages: pages.length > 1 ? pages : [],
    }));
  });
}

function groupByInitial(authors: readonly CountedAuthor[]): readonly InitialGroup[] {
  const groups = new Map<string, { label: string; authors: [string, CountedAuthor][] }>();
  for (const author of authors) {
    const { slug, label } = initialOf(author.label);
    const group = groups.get(slug) ?? { label, authors: [] };
    groups.set(slug, group);
    group.authors.push([familySortKey(author.label), author]);
  }
  return [...groups]
    .map(([slug, { label, authors: keyed }]) => ({
      slug,
      label,
      authors: keyed.sort(([a], [b]) => compareText(a, b)).map(([, author]) => author),
    }))
    .sort((a, b) => rankOf(a.slug) - rankOf(b.slug) || compareText(a.slug, b.slug));
}

/** Orders initials: letters, then scripts, then signs. */
function rankOf(slug: string): number {
  return slug === 'other' ? 3 : slug === '0-9' ? 2 : slug.length > 1 ? 1 : 0;
}

function initialLinks({ urls }: Archive, groups: readonly InitialGroup[]): readonly CountedLink[] {
  return groups.map(({ slug, label, authors }) => ({
    label,
    href: urls.authorsOf(slug),
    count: authors.length,
  }));
}

/** Returns the names that a page spans: `Wang, L. – Wei, Q.`. */
function spanOf(authors: readonly CountedAuthor[]): string {
  const [first, last] = [authors[0], authors.at(-1)].map((author) => {
    const name = author?.label ?? '';
    const family = familyName(name);
    return family === name || name.startsWith(family) ? family : `${family}, ${name.slice(0, 1)}.`;
  });
  return `${first ?? ''} – ${last ?? ''}`;
}

interface InitialGroup {
  readonly slug: string;
  readonly label: string;
  readonly authors: readonly CountedAuthor[];
}
