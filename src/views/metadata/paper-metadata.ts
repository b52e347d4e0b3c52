import { languageOfPapers } from '../../site/archive-config.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { paperFormats } from '../../archive/outputs.ts';
import { createCitation } from '../paper/create-citation.ts';
import { createBreadcrumbs } from './breadcrumbs.ts';
import { createCitationTags } from './citation-tags.ts';
import { writeJsonLd } from './json-ld.ts';
import { createNamedAuthors } from './named-authors.ts';
import type { MachineMetadata } from './machine-metadata.ts';
import { createPaperTrail } from './paper-trail.ts';
import { createScholarlyArticle } from './scholarly-article.ts';
import { createSignposting, linksetType } from './signposting.ts';

/**
 * Describes a paper for machines. Everything derives from the citation, as do the citation files and the box on the
 * page, so that they never disagree.
 *
 * @param abstract plain text; empty without an abstract
 */
export function createPaperMetadata(
  archive: Archive,
  paper: ArchivePaper,
  abstract: string,
): MachineMetadata {
  const { urls, config } = archive;
  const citation = createCitation(archive, paper);
  const authors = createNamedAuthors(paper, citation);
  // The region of the archive's language does not apply to its papers.
  const language = citation.language ?? new Intl.Locale(languageOfPapers(config)).language;
  const linkset = {
    rel: 'linkset',
    href: urls.absolute(urls.paperLinkset(paper.id)),
    type: linksetType,
  };
  return {
    tags: createCitationTags(citation, { authors, abstract, language }),
    links: [
      ...createSignposting(archive, paper),
      ...(paperFormats(archive).includes('linkset.json') ? [linkset] : []),
    ],
    jsonLd: writeJsonLd([
      createScholarlyArticle(paper, citation, authors),
      createBreadcrumbs(urls, createPaperTrail(archive, paper).slice(-2)),
    ]),
  };
}
