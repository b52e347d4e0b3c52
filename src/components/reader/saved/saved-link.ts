import { citationLink } from '../../../bibliography/citation-link.ts';
import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { parsePublicationDoi } from '../../../bibliography/parse-identifiers.ts';
import type { SavedPaper } from './saved-paper.ts';

/** Returns the address of a saved paper: its page in this archive, else by its DOI or at arXiv; undefined for none. */
export function savedLink(paper: SavedPaper, base: string): string | undefined {
  const href = hrefInside(paper.href, base);
  if (href !== undefined) return href;
  const doi = paper.ids.map((id) => parsePublicationDoi(id)).find((id) => id !== undefined);
  const arxiv = findArxivId(paper.ids.map((id) => `arXiv:${id}`));
  return citationLink({ doi, arxiv });
}

/**
 * Returns the path of an address within this archive; undefined for any other address, because what is stored or
 * imported may lead anywhere.
 *
 * @param base path of the archive, with a slash at both ends
 * @param origins of the archive, for absolute addresses
 */
export function hrefInside(
  href: string | undefined,
  base: string,
  origins: readonly string[] = [],
): string | undefined {
  const nowhere = 'https://archive.invalid';
  const address = href === undefined ? null : URL.parse(href, nowhere);
  if (address === null || !address.pathname.startsWith(base)) return undefined;
  // Two slashes would be followed by the name of another host.
  if (address.pathname.startsWith('//')) return undefined;
  return [nowhere, ...origins].includes(address.origin) ? address.pathname : undefined;
}

/** Returns the path of the archive that the page belongs to. */
export function baseOfPage(): string {
  return document.documentElement.dataset['base'] ?? '/';
}
