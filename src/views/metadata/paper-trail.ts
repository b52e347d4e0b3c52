import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { periodsOf } from '../../paper/dates.ts';

/**
 * Returns the pages above that of a paper, the broadest first: the archive, then year, month and day as far as known.
 */
export function createPaperTrail(
  { urls, format, words }: Pick<Archive, 'urls' | 'format' | 'words'>,
  paper: ArchivePaper,
): readonly Link[] {
  const { year, month, day } = periodsOf(paper);
  return [
    { label: words.page.archive, href: urls.archive },
    { label: year, href: urls.year(year) },
    ...(month === undefined ? [] : [{ label: format.month(month), href: urls.month(month) }]),
    ...(day === undefined ? [] : [{ label: format.longDay(day), href: urls.day(day) }]),
  ];
}
