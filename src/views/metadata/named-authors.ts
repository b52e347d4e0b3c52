import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Citation, CitationAuthor } from '../../bibliography/citation.ts';
import type { Author } from '../../paper/author.ts';

/**
 * Returns the authors that the head of a page names: the first hundred. Each is there twice (Highwire, JSON-LD). Of 6,141 real papers 99 in 100 have fewer; the largest, with 664, would grow by
 * a third of what a page may weigh. The citation files of a paper name all authors.
 */
export function createNamedAuthors(
  { authors }: Pick<ArchivePaper, 'authors'>,
  citation: Pick<Citation, 'authors'>,
): readonly NamedAuthor[] {
  return citation.authors.slice(0, mostAuthors).map((author, index) => {
    const written: Author | undefined = authors[index];
    return {
      ...author,
      sorted: sortedName(author),
      orcid: written?.orcid === undefined ? undefined : `https://orcid.org/${written.orcid}`,
      affiliation: written?.affiliation,
      page: written?.url,
      isGroup: written?.isGroup === true,
    };
  });
}

/**
 * Returns `Family, Given`, or the name as it is if it cannot be divided. Readers of metadata know no third part after a
 * comma.
 */
export function sortedName({ name, family, given, suffix }: CitationAuthor): string {
  if (family === undefined) return name;
  const whole = suffix === undefined ? family : `${family} ${suffix}`;
  return given === undefined ? whole : `${whole}, ${given}`;
}

const mostAuthors = 100;

export interface NamedAuthor extends CitationAuthor {
  /** `Lovelace, Ada` */
  readonly sorted: string;
  /** https://orcid.org/0000-0002-1825-0097 */
  readonly orcid: string | undefined;
  readonly affiliation: string | undefined;
  /** Address of the author's own page. */
  readonly page: string | undefined;
  /** True if the record says that it is the name of a group. */
  readonly isGroup: boolean;
}
