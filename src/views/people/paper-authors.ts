import type { Author } from '../../paper/author.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { authorLink, type Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** Who wrote a paper. */
export interface PaperAuthors {
  /** Every author, in the order of the paper. Empty while only their number is known. */
  readonly names: readonly PaperAuthor[];
  /** Where they work, each place once, in the order of the first author there. */
  readonly affiliations: readonly string[];
  /** `6 authors`, where no names are known. */
  readonly count: string | undefined;
  readonly organization: Link | undefined;
}

export interface PaperAuthor extends Link {
  /** Number of the affiliation, from 1. Undefined where there is none, and where all share one. */
  readonly affiliation: number | undefined;
  /** https://orcid.org/0000-0002-1825-0097 */
  readonly orcid: string | undefined;
  /** Address of a page of their own. */
  readonly page: string | undefined;
}

/** @param organization the page of the organisation that the paper came from */
export function createPaperAuthors(
  archive: Archive,
  paper: ArchivePaper,
  organization: Link | undefined,
): PaperAuthors {
  const { authorCount } = paper;
  const authors: readonly Author[] = paper.authors;
  const numbers = new Map<string, number>();
  for (const { affiliation } of authors) {
    if (affiliation !== undefined && !numbers.has(affiliation))
      numbers.set(affiliation, numbers.size + 1);
  }
  const isShared =
    numbers.size === 1 && authors.every(({ affiliation }) => affiliation !== undefined);
  return {
    names: authors.map((author) => ({
      ...authorLink(archive, author, paper.id),
      affiliation: isShared ? undefined : numbers.get(author.affiliation ?? ''),
      orcid: author.orcid === undefined ? undefined : `https://orcid.org/${author.orcid}`,
      page: author.url,
    })),
    affiliations: [...numbers.keys()],
    count:
      authorCount === undefined
        ? undefined
        : archive.format.count(authorCount, 'author', 'authors'),
    organization,
  };
}
