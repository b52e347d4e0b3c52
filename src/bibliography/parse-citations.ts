import type { Problem } from '../problem/problem.ts';
import { isBibtex, parseBibtex } from './bibtex/parse-bibtex.ts';
import type { Citation } from './citation.ts';
import { isCsl, parseCsl } from './csl/parse-csl.ts';
import type { ParsedBibliography } from './reference.ts';
import { referenceToCitation } from './reference-to-citation.ts';
import { isRis, parseRis } from './ris/parse-ris.ts';
import { texToPlain } from '../tex/tex-to-plain.ts';
import { foldSpace } from '../tex/text-to-tex.ts';

/**
 * Parses a reader's library in BibTeX, RIS or CSL-JSON, recognised by its content, into citations. Entries that cannot be
 * read become problems and do not stop the others. The format of any other text is undefined.
 */
export function parseCitations(text: string): ParsedCitations {
  if (/^\uFEFF?\s*[[{]/.test(text)) return parseCslText(text);
  if (isRis(text)) return toCitations('ris', parseRis(text));
  return isBibtex(text) ? toCitations('bibtex', parseBibtex(text)) : unknown;
}

function parseCslText(text: string): ParsedCitations {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    // A library may consist of books alone.
    if (!isCsl(value, () => true)) return unknown;
    return toCitations('csl-json', { references: parseCsl(value), problems: [] });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...unknown, problems: [`This is not valid JSON: ${reason}`] };
  }
}

function toCitations(
  format: ParsedCitations['format'],
  { references, problems }: ParsedBibliography,
): ParsedCitations {
  const toPlain = format === 'bibtex' ? texToPlain : foldSpace;
  const read = references.map((reference) => referenceToCitation(reference, toPlain));
  const untitled = read.flatMap((citation, index) =>
    citation === undefined ? [`Reference ${String(index + 1)} has no title and was left out.`] : [],
  );
  const lost = problems.filter(({ severity }) => severity !== 'note');
  return {
    format,
    citations: read.filter((citation) => citation !== undefined),
    problems: [...lost.map(problemToSentence), ...untitled],
  };
}

function problemToSentence({ line, record, message, hint = '' }: Problem): string {
  const place = line === undefined ? '' : `Line ${String(line)}`;
  const where = [place, record ?? ''].filter((part) => part !== '').join(', ');
  return `${where === '' ? '' : `${where}: `}${message}. ${hint}`.trim();
}

const unknown: ParsedCitations = { format: undefined, citations: [], problems: [] };

interface ParsedCitations {
  readonly format: 'bibtex' | 'ris' | 'csl-json' | undefined;
  readonly citations: readonly Citation[];
  /** Sentences in the language of the interface. */
  readonly problems: readonly string[];
}
