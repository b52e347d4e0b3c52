import { citationLink } from '../../../bibliography/citation-link.ts';
import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { parsePublicationDoi } from '../../../bibliography/parse-identifiers.ts';
import type { SavedPaper } from './saved-paper.ts';

/** Where a saved paper can be read: on its page in this archive, else by its DOI or at arXiv; undefined for neither. */
export function savedLink(paper: SavedPaper, base: string): string | undefined {
  const href = hrefInside(paper.href, base);
  if (href !== undefined) return href;
  const doi = paper.ids.map((id) => parsePublicationDoi(id)).find((id) => id !== undefined);
  const arxiv = findArxivId(paper.ids.map((id) => `arXiv:${id}`));
  return citationLink({ doi, arxiv, url: undefined, pdf: undefined });
}

/**
 * The path of an address within this archive; undefined for every other address, for what is stored or imported may
 * lead anywhere.
 *
 * @param base path of the archive, with a slash at both ends
 * @param origins where the archive lies, for whole addresses
 */
export function hrefInside(
  href: string | undefined,
  base: string,
  origins: readonly string[] = [],
): string | undefined {
  const nowhere = 'https://archive.invalid';
  const address = href === undefined ? null : URL.parse(href, nowhere);
  if (address === null || !address.pathname.startsWith(base)) return undefined;
  // Two slashes would begin with the name of another host.
  if (address.pathname.startsWith('//')) return undefined;
  return [nowhere, ...origins].includes(address.origin) ? address.pathname : undefined;
}

/** Path of the archive that the page belongs to. */
export function baseOfPage(): string {
  return document.documentElement.dataset['base'] ?? '/';
}
