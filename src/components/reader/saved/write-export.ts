import { citationType } from '../../../bibliography/citation-type.ts';
import { createAuthor } from '../../../bibliography/create-author.ts';
import { cslToCitation } from '../../../bibliography/csl/csl-to-citation.ts';
import type { Citation } from '../../../bibliography/citation.ts';
import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { arxivPdf, parsePublicationDoi } from '../../../bibliography/parse-identifiers.ts';
import { titleToBibtex } from '../../../bibliography/title-to-bibtex.ts';
import { mediaTypes, writeCitations } from '../../../bibliography/write/write-citations.ts';
import type { SavedPaper } from './saved-paper.ts';

/** Writes a file of saved papers. `json` holds everything, notes and tags too, and is the only format without loss. */
export function writeExport(papers: readonly SavedPaper[], format: string): ExportedFile {
  const known = formats.find((each) => each === format);
  if (known === undefined) {
    const text = `${JSON.stringify({ savedPapers: papers }, null, 2)}\n`;
    return { text, type: 'application/json', name: 'saved-papers.json', incomplete: 0 };
  }
  const whole = papers.map(({ csl }) => cslToCitation(csl));
  return {
    text: writeCitations(
      papers.map((paper, index) => whole[index] ?? savedToCitation(paper)),
      known,
    ),
    type: mediaTypes[known],
    name: `saved-papers.${known}`,
    incomplete: whole.filter((citation) => citation === undefined).length,
  };
}

/** Creates a citation of what a card shows. Its date is the day of listing here, which is not the date to cite. */
function savedToCitation({ ids, href, title, authors, date }: SavedPaper): Citation {
  const arxiv = findArxivId(ids.map((id) => `arXiv:${id}`));
  return {
    ids,
    url: undefined,
    title,
    titleTex: titleToBibtex([{ type: 'text', value: title }]),
    language: undefined,
    authors: authors.map((name) => createAuthor(name)),
    authorCount: undefined,
    hasMoreAuthors: false,
    published: href === undefined ? date : undefined,
    arxiv,
    category: undefined,
    doi: ids.map((id) => parsePublicationDoi(id)).find((doi) => doi !== undefined),
    venue: undefined,
    type: citationType({}),
    genre: undefined,
    number: undefined,
    articleNumber: undefined,
    editors: [],
    publisher: undefined,
    link: undefined,
    key: undefined,
    pdf: arxivPdf(arxiv),
    abstract: undefined,
    keywords: [],
  };
}

const formats = ['bib', 'ris', 'csl.json'] as const;

interface ExportedFile {
  readonly text: string;
  readonly type: string;
  readonly name: string;
  /** Number of papers of which only title, names and date were known. */
  readonly incomplete: number;
}
