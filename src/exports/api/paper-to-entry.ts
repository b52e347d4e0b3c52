import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { periodsOf } from '../../paper/dates.ts';
import type { PaperEntry } from './list-schemas.ts';

/** Returns a paper as lists of the API name it; its whole record is at `api`. */
export function paperToEntry({ urls }: Archive, paper: ArchivePaper): PaperEntry {
  const { id, title } = paper;
  const { day, month, year } = periodsOf(paper);
  return {
    id,
    title,
    date: day ?? month ?? year,
    url: urls.absolute(urls.paper(id)),
    api: urls.absolute(urls.paperFile(id, 'json')),
  };
}
