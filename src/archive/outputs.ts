import type { OutputKind } from '../site/archive-config.ts';
import type { CitationFormat } from '../site/urls.ts';
import type { Archive } from './create-archive.ts';

/** Returns whether files of a kind are written, as `outputs` of `archive.yaml` says. */
export function writes({ config }: Pick<Archive, 'config'>, kind: OutputKind): boolean {
  return config.outputs.includes(kind);
}

/** The ends of the names of files beside the page of a paper. */
export type PaperFormat = 'json' | 'md' | 'linkset.json' | CitationFormat;

/**
 * Returns the formats in which each paper has a file beside its page. The record as JSON is always written. RIS,
 * CSL-JSON and link sets are written while the archive has at most `citations.maxPapers` papers: the browser makes the
 * first two from the page, and a link set says what the head of the page says.
 */
export function paperFormats(archive: Archive): readonly PaperFormat[] {
  const { papers, config } = archive;
  const isSmall = papers.length <= config.citations.maxPapers;
  return [
    'json',
    ...(writes(archive, 'markdown') ? (['md'] as const) : []),
    ...(writes(archive, 'citations') ? (['bib'] as const) : []),
    ...(writes(archive, 'citations') && isSmall ? rarelyRead : []),
  ];
}

/** Few programs ask for them, and they are half of all files in a large archive. */
const rarelyRead = ['ris', 'csl.json', 'linkset.json'] as const;
