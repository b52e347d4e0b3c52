import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { authorToInput } from '../../paper/author.ts';
import type { PaperText } from '../data-file.ts';

/**
 * Returns a paper as a line of JSON Lines: the record of its file with identifier, address and abstract. Leaves out
 * unknown values. The importer can read it back.
 */
export function paperToDumpRecord(
  { urls }: Archive,
  { id, body: _body, authors, editors, ...record }: ArchivePaper,
  { tex }: PaperText,
): Readonly<Record<string, unknown>> {
  const stated = Object.entries({
    ...record,
    authors: authors.map(authorToInput),
    editors: editors.map(authorToInput),
  }).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return {
    id,
    page: urls.absolute(urls.paper(id)),
    ...Object.fromEntries(stated),
    ...(tex === '' ? {} : { abstract: tex }),
  };
}
