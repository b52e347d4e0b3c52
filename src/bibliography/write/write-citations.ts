import type { Citation } from '../citation.ts';
import { citationsToBibtex } from './citation-to-bibtex.ts';
import { citationToCsl } from './citation-to-csl.ts';
import { citationToRis } from './citation-to-ris.ts';

/** Formats citations as a whole file, in their order. */
export function writeCitations(
  citations: readonly Citation[],
  format: keyof typeof mediaTypes,
): string {
  switch (format) {
    case 'bib':
      return citationsToBibtex(citations);
    case 'ris':
      return citations.map((citation) => citationToRis(citation)).join('\r\n');
    case 'csl.json':
      return `${JSON.stringify(
        citations.map((each) => citationToCsl(each)),
        null,
        2,
      )}\n`;
  }
}

/** Media types of the files. BibTeX has no registered one, RIS is `x-` by custom, and CSL-JSON's is registered by IANA. */
export const mediaTypes = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;
