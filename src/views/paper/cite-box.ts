import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { citationToBibtex } from '../../bibliography/write/citation-to-bibtex.ts';
import { citationToCsl } from '../../bibliography/write/citation-to-csl.ts';
import { citationToRis } from '../../bibliography/write/citation-to-ris.ts';
import { citationStyles } from '../../bibliography/styles/citation-styles.ts';
import { hasCitationFiles } from '../../archive/has-citation-files.ts';
import type { CitationFormat } from '../../site/urls.ts';
import { createCitation } from './create-citation.ts';

/** A way to cite a paper: a format of reference managers, or a style of reference lists. */
export interface CiteFormat {
  readonly label: string;
  readonly format: CitationFormat | (typeof citationStyles)[number]['style'];
  readonly text: string;
  /** Path of a file with the same citation; undefined if there is none. */
  readonly href: string | undefined;
  /** Whether authors are left out that the file names. */
  readonly isCut: boolean;
  /** Name under which a browser saves it; undefined for a line of text. */
  readonly fileName: string | undefined;
}

/**
 * Returns the ways to cite a paper, for its page. The CSL-JSON is a list of one, as in its file, and complete except
 * for the abstract, so that `cslToCitation` gives the citation back. If there are files, all three formats name only
 * the first authors of a very long list; ACM's style, which has no limit of its own, always does.
 */
export function createCiteBox(archive: Archive, paper: ArchivePaper): readonly CiteFormat[] {
  const citation = createCitation(archive, paper);
  const { urls } = archive;
  const hasFiles = hasCitationFiles(archive);
  const options = hasFiles ? { maxAuthors: mostAuthors } : {};
  const file = (format: CitationFormat) => ({
    format,
    href: hasFiles ? urls.paperCitation(paper.id, format) : undefined,
    isCut: hasFiles && citation.authors.length > mostAuthors,
    fileName: `${paper.id}.${format}`,
  });
  return [
    { label: 'BibTeX', text: citationToBibtex(citation, options), ...file('bib') },
    {
      label: 'RIS',
      text: citationToRis(citation, options).replaceAll('\r\n', '\n').replace(/\n$/, ''),
      ...file('ris'),
    },
    {
      label: 'CSL-JSON',
      text: JSON.stringify([citationToCsl(citation, options)]),
      ...file('csl.json'),
    },
    ...citationStyles.map(({ label, style, write }) => ({
      label,
      format: style,
      text: write(citation, { maxAuthors: mostAuthors }),
      href: undefined,
      isCut: false,
      fileName: undefined,
    })),
  ];
}

const mostAuthors = 50;
