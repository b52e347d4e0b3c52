import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { PaperText } from '../data-file.ts';

/**
 * A paper as a line of JSON Lines: its record as its file has it, with its identifier, its address and its abstract.
 * What is not known is left out. An import reads it back.
 */
export function paperToDumpRecord(
  { urls }: Archive,
  { id, body: _body, ...record }: ArchivePaper,
  { tex }: PaperText,
): Readonly<Record<string, unknown>> {
  const stated = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return {
    id,
    url: urls.absolute(urls.paper(id)),
    ...Object.fromEntries(stated),
    ...(tex === '' ? {} : { abstract: tex }),
  };
}
