import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Citation, CitationAuthor } from '../../bibliography/citation.ts';
import type { Author } from '../../paper/author.ts';

/**
 * The authors that the head of a page names: the first hundred. Each stands there three times (Highwire, Dublin Core,
 * JSON-LD), 21 bytes after gzip; of 6,141 real papers 99 in 100 have fewer, and the largest, with 664, would grow by a third
 * of what a page may weigh. The citation files of a paper name them all.
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
    };
  });
}

/** `Family, Given`, or the name as it is where it cannot be divided. Readers know of no third part behind a comma. */
function sortedName({ name, family, given, suffix }: CitationAuthor): string {
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
  /** A page of their own. */
  readonly page: string | undefined;
}
