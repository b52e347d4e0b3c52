import { paperFormats } from '../../archive/outputs.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { shortenText } from '../../site/shorten-text.ts';
import { createPaperMetadata } from '../metadata/paper-metadata.ts';
import type { PaperView } from '../paper/paper-view.ts';
import type { RemovedPage } from '../paths/removed-pages.ts';
import type { Site } from '../paths/site.ts';
import type { PageMeta } from './page-meta.ts';

/**
 * Creates the metadata of the page of a paper. Links the files beside it.
 *
 * @param abstract plain text; empty without an abstract
 */
export function createPaperMeta(
  archive: Archive,
  paper: ArchivePaper,
  { view, abstract }: ShownPaper,
): PageMeta {
  const { urls } = archive;
  const { id, titleText, href } = view;
  return {
    title: titleText,
    description: shortenText(abstract, descriptionLength),
    href,
    type: 'article',
    alternates: [
      ...(paperFormats(archive).includes('md')
        ? [{ type: 'text/markdown', href: urls.paperFile(id, 'md') } as const]
        : []),
    ],
    metadata: createPaperMetadata(archive, paper, abstract),
  };
}

/** Creates the metadata of the page at the address of a removed paper, which no search engine should list. */
export function createRemovedMeta({ urls }: Site, { title, slug }: RemovedPage): PageMeta {
  return { title, href: urls.paper(slug), isIndexed: false };
}

/** Approximate number of characters of a description that search engines show. */
const descriptionLength = 200;

interface ShownPaper {
  readonly view: PaperView;
  readonly abstract: string;
}
