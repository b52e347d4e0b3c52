import type { ArchivePaper } from '../archive/archive-paper.ts';
import type { Archive } from '../archive/create-archive.ts';
import { citationToBibtex } from '../citation/citation-to-bibtex.ts';
import { citationToCsl } from '../citation/citation-to-csl.ts';
import { citationToRis } from '../citation/citation-to-ris.ts';
import { citationToText } from '../citation/citation-to-text.ts';
import type { CitationFormat } from '../site/urls.ts';
import { createCitation } from './create-citation.ts';

/** One way to cite a paper. */
export interface CiteFormat {
  readonly label: 'BibTeX' | 'RIS' | 'CSL-JSON' | 'Text';
  readonly format: CitationFormat | 'text';
  readonly text: string;
  /** The path of the same as a file; undefined where there is none. */
  readonly href: string | undefined;
  /** What a browser calls the file that it saves. */
  readonly fileName: string;
}

/**
 * The ways to cite a paper, for its page. The CSL-JSON is complete but for the abstract, so that `cslToCitation` gives
 * the citation back. Where there are files, BibTeX and RIS name only the first authors of a very long list.
 */
export function createCiteBox(archive: Archive, paper: ArchivePaper): readonly CiteFormat[] {
  const citation = createCitation(archive, paper);
  const { urls } = archive;
  const hasFiles = hasCitationFiles(archive);
  const options = hasFiles ? { maxAuthors: mostAuthors } : {};
  const file = (format: CitationFormat) => ({
    format,
    href: hasFiles ? urls.paperCitation(paper.id, format) : undefined,
    fileName: `${paper.id}.${format}`,
  });
  return [
    { label: 'BibTeX', text: citationToBibtex(citation, options), ...file('bib') },
    {
      label: 'RIS',
      text: citationToRis(citation, options).replaceAll('\r\n', '\n').trim(),
      ...file('ris'),
    },
    { label: 'CSL-JSON', text: JSON.stringify(citationToCsl(citation)), ...file('csl.json') },
    {
      label: 'Text',
      format: 'text',
      text: citationToText(citation),
      href: undefined,
      fileName: `${paper.id}.txt`,
    },
  ];
}

/** Whether each paper has citation files beside its page. */
export function hasCitationFiles({ papers, config }: Archive): boolean {
  return papers.length <= config.citations.maxPapers;
}

const mostAuthors = 50;
