import { writes } from '../../archive/outputs.ts';
import type { CitationFormat } from '../../site/urls.ts';
import type { Site } from '../paths/site.ts';
import type { PeriodView } from '../time/period-view.ts';
import type { ListView } from '../list/list-view.ts';

/** How all papers of a list can be cited. */
export interface ListCite {
  /** `12 papers` */
  readonly papers: string;
  /** Name of a file that the browser makes, without its extension. */
  readonly name: string;
  /** Files of BibTeX that together have the papers; without any, the browser reads the pages of the papers. */
  readonly files: readonly string[];
  /** Returns the address of the packed file of a format; present if there are such files alone. */
  readonly packed?: (format: CitationFormat) => string;
}

/**
 * Returns how the papers of a period can be cited, on its front page: a day and a month have a file, a week those of its
 * days, a year packed files. Without files, the pages of a day or week can be read, but not the many of a month.
 */
export function createPeriodCite(site: Site, view: PeriodView): ListCite | undefined {
  const { kind, key, count, href } = view;
  if (count === undefined) return undefined;
  const cite = { papers: count, name: key };
  if (kind === 'year') {
    const packed = (format: string): string => site.urls.dataFile(`papers-${key}.${format}.gz`);
    return writes(site, 'data') ? { ...cite, files: [], packed } : undefined;
  }
  const isShort = kind === 'day' || kind === 'week';
  if (!writes(site, 'citations')) return isShort ? { ...cite, files: [] } : undefined;
  const pages = kind === 'week' ? daysOf(view) : [href];
  return { ...cite, files: pages.map((page) => site.urls.listCitation(page)) };
}

/** Returns how the papers of a topic can be cited, on its front page: only from a file, because they may be thousands. */
export function createTopicCite(site: Site, view: ListView): ListCite | undefined {
  const { front, slug, href } = view;
  if (front === undefined || !writes(site, 'citations')) return undefined;
  return { papers: front.count, name: slug, files: [site.urls.listCitation(href)] };
}

/** Returns the pages of the days of a week that have papers. */
function daysOf({ key, calendars }: PeriodView): readonly string[] {
  return calendars
    .flatMap(({ weeks }) => weeks)
    .filter((week) => week.key === key)
    .flatMap(({ days }) => days.flatMap((day) => day?.href ?? []));
}
