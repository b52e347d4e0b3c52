import { periodsOf } from '../../paper/dates.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createCard, type Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** The day of a paper, its neighbours on that day, and the nearest days that have papers. */
export interface DaysAround {
  /** `Wednesday, 10 June 2026` */
  readonly day: Link;
  readonly previous: NeighbourPaper | undefined;
  readonly next: NeighbourPaper | undefined;
  /** `9 Jun 2026` */
  readonly earlier: Link | undefined;
  readonly later: Link | undefined;
}

export interface NeighbourPaper {
  readonly href: string;
  readonly titleHtml: string;
  readonly titleLabel: string | undefined;
  readonly language: string | undefined;
}

/** The papers and days around a paper, before they are made ready to show. */
export interface AroundPaper {
  readonly previous: ArchivePaper | undefined;
  readonly next: ArchivePaper | undefined;
  readonly earlier: Link | undefined;
  readonly later: Link | undefined;
  readonly load: () => DaysAround;
}

/**
 * Returns a function that finds what is around a paper; undefined for a paper whose day is unknown.
 *
 * A new day becomes the later day of the papers of the day before, which are rendered again; those of all other days
 * are not.
 */
export function createDaysAround(
  archive: Archive,
): (paper: ArchivePaper) => AroundPaper | undefined {
  const { byDay, urls, format } = archive;
  const days = [...byDay.keys()].sort();
  const positions = new Map(days.map((day, position) => [day, position]));
  const link = (day: string | undefined): Link | undefined =>
    day === undefined ? undefined : { label: format.date(day), href: urls.day(day) };
  return (paper) => {
    const { day } = periodsOf(paper);
    const position = positions.get(day ?? '');
    if (day === undefined || position === undefined) return undefined;
    const papers = byDay.get(day) ?? [];
    const place = papers.indexOf(paper);
    const [previous, next] = [papers[place - 1], papers[place + 1]];
    const [earlier, later] = [link(days[position - 1]), link(days[position + 1])];
    return {
      previous,
      next,
      earlier,
      later,
      load: () => ({
        day: { label: format.longDay(day), href: urls.day(day) },
        previous: neighbour(archive, previous),
        next: neighbour(archive, next),
        earlier,
        later,
      }),
    };
  };
}

function neighbour(archive: Archive, paper: ArchivePaper | undefined): NeighbourPaper | undefined {
  if (paper === undefined) return undefined;
  const { href, titleHtml, titleLabel, language } = createCard(archive, paper);
  return { href, titleHtml, titleLabel, language };
}
