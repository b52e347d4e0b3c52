import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { citationToBibtex } from '../../bibliography/write/citation-to-bibtex.ts';
import { citationToCsl } from '../../bibliography/write/citation-to-csl.ts';
import { paperFormats } from '../../archive/outputs.ts';
import { createCitation } from './create-citation.ts';

/** What the page of a paper holds for citing it. */
export interface CiteBox {
  /** Names only the first authors of a very long list if there is a file with all of them. */
  readonly bibtex: string;
  /** Path of that file; undefined if it does not exist. */
  readonly href: string | undefined;
  /** Name under which a browser saves it. */
  readonly fileName: string;
  /**
   * An item of CSL-JSON, of which the browser makes every other format. `cslToCitation` gives the citation back, once it has
   * the title and the keywords, which are in the head of the page.
   */
  readonly csl: string;
}

/** Returns the citation of a paper for its page. */
export function createCiteBox(archive: Archive, paper: ArchivePaper): CiteBox {
  const citation = createCitation(archive, paper);
  const hasFile = paperFormats(archive).includes('bib');
  return {
    bibtex: citationToBibtex(citation, hasFile ? { maxAuthors: mostAuthors } : {}),
    href: hasFile ? archive.urls.paperCitation(paper.id, 'bib') : undefined,
    fileName: `${paper.id}.bib`,
    csl: JSON.stringify({ ...citationToCsl(citation), title: undefined, keyword: undefined }),
  };
}

const mostAuthors = 50;
