import type { Problem } from '../problem/problem.ts';
import type { Citation } from './citation.ts';
import { cslToCitation } from './csl-to-citation.ts';
import { inheritFields, isBibtex, isVolume } from './bibtex/entry-fields.ts';
import { entryToCitation } from './bibtex/entry-to-citation.ts';
import { parseBibtex } from './bibtex/parse-bibtex.ts';
import { parseRis } from './ris/parse-ris.ts';
import { recordToCitation } from './ris/record-to-citation.ts';
import { isRis } from './ris/ris-fields.ts';

/**
 * A reader's library as citations, recognised by what stands in it: BibTeX, RIS or CSL-JSON. What cannot be read is a
 * problem, a sentence for the reader, and stops nothing. Of another text the format is undefined.
 */
export function readReferences(text: string): ReadReferences {
  if (/^\uFEFF?\s*[[{]/.test(text)) return readCsl(text);
  if (isRis(text)) {
    const { records, problems } = parseRis(text);
    return collect('ris', records.map(recordToCitation), problems);
  }
  if (!isBibtex(text)) return unknown;
  const { entries, problems } = parseBibtex(text);
  const papers = inheritFields(entries).filter((entry) => !isVolume(entry));
  return collect('bibtex', papers.map(entryToCitation), problems);
}

function readCsl(text: string): ReadReferences {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.some(isCslItem) ? collect('csl-json', items.map(cslToCitation), []) : unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...unknown, problems: [`This is not valid JSON: ${reason}`] };
  }
}

/** By what no other format of papers has: dates in parts, names in parts, or a type together with a title. */
function isCslItem(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { issued, author, type, title }: Record<string, unknown> = { ...value };
  return (
    (typeof type === 'string' && title !== undefined) ||
    hasKey(issued, ['date-parts', 'raw']) ||
    (Array.isArray(author) && author.some((name) => hasKey(name, ['family', 'literal'])))
  );
}

function hasKey(value: unknown, keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.some((key) => key in value);
}

function collect(
  format: ReadReferences['format'],
  citations: readonly (Citation | undefined)[],
  problems: readonly Problem[],
): ReadReferences {
  const untitled = citations.flatMap((citation, index) =>
    citation === undefined ? [`Reference ${String(index + 1)} has no title and was left out.`] : [],
  );
  return {
    format,
    references: citations.filter((citation) => citation !== undefined),
    problems: [...problems.map(problemToSentence), ...untitled],
  };
}

function problemToSentence({ line, record, message, hint = '' }: Problem): string {
  const place = line === undefined ? '' : `Line ${String(line)}`;
  const where = [place, record ?? ''].filter((part) => part !== '').join(', ');
  return `${where === '' ? '' : `${where}: `}${message}. ${hint}`.trim();
}

const unknown: ReadReferences = { format: undefined, references: [], problems: [] };

/** What was found in a text. */
export interface ReadReferences {
  readonly format: 'bibtex' | 'ris' | 'csl-json' | undefined;
  readonly references: readonly Citation[];
  /** Sentences in the language of the interface. */
  readonly problems: readonly string[];
}
