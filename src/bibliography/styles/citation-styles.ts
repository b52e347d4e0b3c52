import type { Citation } from '../citation.ts';
import { citationToAcm } from './citation-to-acm.ts';
import { citationToApa } from './citation-to-apa.ts';
import { citationToChicago } from './citation-to-chicago.ts';
import { citationToIeee } from './citation-to-ieee.ts';

/** The styles in which a citation is available as a line of text. */
export const citationStyles = [
  { label: 'APA', style: 'apa', write: citationToApa },
  { label: 'IEEE', style: 'ieee', write: citationToIeee },
  { label: 'ACM', style: 'acm', write: citationToAcm },
  { label: 'Chicago', style: 'chicago', write: citationToChicago },
] as const satisfies readonly CitationStyle[];

interface CitationStyle {
  readonly label: string;
  readonly style: string;
  readonly write: (citation: Citation, options: { readonly maxAuthors?: number }) => string;
}
