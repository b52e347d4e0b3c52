import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { citationToBibtex } from '../../bibliography/write/citation-to-bibtex.ts';
import { citationToCsl } from '../../bibliography/write/citation-to-csl.ts';
import { citationToRis } from '../../bibliography/write/citation-to-ris.ts';
import { citationStyles } from '../../bibliography/styles/citation-styles.ts';
import { paperFormats } from '../../archive/outputs.ts';
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
 * for the abstract, so that `cslToCitation` gives the citation back. A format with a file names only the first authors of
 * a very long list; so does ACM's style, which has no limit of its own.
 */
export function createCiteBox(archive: Archive, paper: ArchivePaper): readonly CiteFormat[] {
  const citation = createCitation(archive, paper);
  const { urls } = archive;
  const written = paperFormats(archive);
  const ofFormat = (label: string, format: CitationFormat, write: Write): CiteFormat => {
    const hasFile = written.includes(format);
    return {
      label,
      format,
      text: write(hasFile ? { maxAuthors: mostAuthors } : {}),
      href: hasFile ? urls.paperCitation(paper.id, format) : undefined,
      isCut: hasFile && citation.authors.length > mostAuthors,
      fileName: `${paper.id}.${format}`,
    };
  };
  return [
    ofFormat('BibTeX', 'bib', (options) => citationToBibtex(citation, options)),
    ofFormat('RIS', 'ris', (options) =>
      citationToRis(citation, options).replaceAll('\r\n', '\n').replace(/\n$/, ''),
    ),
    ofFormat('CSL-JSON', 'csl.json', (options) =>
      JSON.stringify([citationToCsl(citation, options)]),
    ),
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

type Write = (options: { readonly maxAuthors?: number }) => string;
