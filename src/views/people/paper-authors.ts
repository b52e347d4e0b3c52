import type { Author } from '../../paper/author.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { authorLink, type Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** Authors of a paper. */
export interface PaperAuthors {
  /** Every author in the order of the paper. Empty if only their number is known. */
  readonly names: readonly PaperAuthor[];
  /** Affiliations, each once, in the order of the first author there. */
  readonly affiliations: readonly string[];
  /** `6 authors` if names are unknown, `et al.` if there are more than are named. */
  readonly more: string | undefined;
  readonly organization: Link | undefined;
}

export interface PaperAuthor extends Link {
  /** 1-based number of the affiliation. Undefined without one, and if all authors share one. */
  readonly affiliation: number | undefined;
  /** https://orcid.org/0000-0002-1825-0097 */
  readonly orcid: string | undefined;
  /** Address of the author's own page. */
  readonly page: string | undefined;
}

/**
 * Returns the authors of a paper.
 *
 * @param organization page of the organisation that the paper came from
 */
export function createPaperAuthors(
  archive: Archive,
  paper: ArchivePaper,
  organization: Link | undefined,
): PaperAuthors {
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
    more: unnamedAuthors(archive, paper),
    organization,
  };
}

/** Returns what stands for authors who are not named: `6 authors` where none is, `et al.` where some are. */
export function unnamedAuthors(
  { format, words }: Archive,
  { authorCount, moreAuthors }: ArchivePaper,
): string | undefined {
  if (moreAuthors === true) return words.card.etAl;
  return authorCount === undefined ? undefined : format.count(authorCount, words.counts.authors);
}
