import { parseArxivId, type ArxivId } from '../../../paper/arxiv-id.ts';
import { parseDoi } from '../../../paper/doi.ts';
import type { Problem } from '../../../problem/problem.ts';

/** The papers named on the command line. */
export interface NamedPapers {
  /** Each once. */
  readonly arxiv: readonly ArxivId[];
  /** Each once, in lower case. */
  readonly dois: readonly string[];
  /** One for each argument that does not name a paper. */
  readonly problems: readonly Problem[];
}

/** Parses identifiers of papers, bare or as addresses: arXiv identifiers, arXiv's own DOIs, and other DOIs. */
export function parsePaperArguments(words: readonly string[]): NamedPapers {
  const arxiv = new Map<string, ArxivId>();
  const dois = new Set<string>();
  const problems: Problem[] = [];
  for (const word of words) {
    const { id, doi } = parsePaperName(word);
    if (id !== undefined) arxiv.set(`${id.id}v${String(id.version)}`, id);
    else if (doi !== undefined) dois.add(doi);
    else problems.push({ ...noPaper, record: word });
  }
  return { arxiv: [...arxiv.values()], dois: [...dois], problems };
}

/** Returns whether a text is an identifier of a paper, or an address of one. */
export function namesPaper(text: string): boolean {
  const { id, doi } = parsePaperName(text);
  return (id ?? doi) !== undefined;
}

function parsePaperName(word: string): { readonly id?: ArxivId; readonly doi?: string } {
  const doi = parseDoi(word);
  const id = parseArxivId(word) ?? arxivOfDoi(doi);
  return { ...(id && { id }), ...(doi !== undefined && { doi }) };
}

/** Returns the arXiv identifier in one of arXiv's own DOIs (https://info.arxiv.org/help/doi.html). */
function arxivOfDoi(doi: string | undefined): ArxivId | undefined {
  const written = /^10\.48550\/arxiv\.(.+)$/.exec(doi ?? '')?.[1];
  return written === undefined ? undefined : parseArxivId(written);
}

/** For a text that names no paper. */
export const noPaper: Problem = {
  severity: 'error',
  message: 'names no paper',
  hint: 'Write an arXiv identifier (2505.20444, hep-ex/0307015), a DOI (10.1145/3292500.3330701), or the address of one.',
};
