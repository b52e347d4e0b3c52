import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { citationLink } from '../../bibliography/citation-link.ts';
import { mediaTypes } from '../../bibliography/write/write-citations.ts';
import { paperFormats } from '../../archive/outputs.ts';
import { citationFormats } from '../../site/urls.ts';
import { createCitation } from '../paper/create-citation.ts';
import { createNamedAuthors } from './named-authors.ts';
import type { TypedLink } from './machine-metadata.ts';
import { schemaType } from './scholarly-article.ts';

/**
 * Returns the links from the page of a paper to everything about it, following the FAIR Signposting Profile
 * (https://signposting.org/FAIR/). Addresses are absolute.
 */
export function createSignposting(archive: Archive, paper: ArchivePaper): readonly TypedLink[] {
  const citation = createCitation(archive, paper);
  const authors = createNamedAuthors(paper, citation);
  const links: readonly (readonly [string, string | undefined, string?])[] = [
    ['cite-as', citationLink({ ...citation, pdf: undefined })],
    ...authors.map(({ orcid, page }) => ['author', orcid ?? page] as const),
    ['license', paper.license],
    ['type', `https://schema.org/${schemaType(citation)}`],
    ['type', 'https://schema.org/AboutPage'],
    ['item', citation.pdf, 'application/pdf'],
    ...createDescriptions(archive, paper.id),
  ];
  return links.flatMap(([rel, href, type]) => (href === undefined ? [] : [{ rel, href, type }]));
}

/** Returns links to the files that describe a paper, as far as they are written. */
function createDescriptions(archive: Archive, id: string) {
  const { urls } = archive;
  const written = paperFormats(archive);
  const formats = citationFormats.filter((format) => written.includes(format));
  return [
    ...formats.map(
      (format) =>
        ['describedby', urls.absolute(urls.paperCitation(id, format)), mediaTypes[format]] as const,
    ),
    ['describedby', urls.absolute(urls.paperFile(id, 'json')), 'application/json'] as const,
  ];
}

/** https://www.iana.org/assignments/media-types/application/linkset+json */
export const linksetType = 'application/linkset+json';
