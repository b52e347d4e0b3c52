import { periodsOf } from '../../paper/dates.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createBuckets } from '../../archive/buckets.ts';
import { createCard, type Card, type Link } from './card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** Cards under one date, as in a table of contents. */
export interface CardGroup {
  /** Date that the cards share, and its page. */
  readonly heading: Link;
  /** For `<time datetime>`: `2026-06-10`, `2026-06` or `2026`. */
  readonly date: string;
  readonly cards: readonly Card[];
}

/** One page of a list of papers. */
export interface ListingPage {
  /** Undefined on the front page, else the number in its address. */
  readonly number: number | undefined;
  /** `page 2`; undefined on the front page. */
  readonly label: string | undefined;
  readonly href: string;
  readonly groups: readonly CardGroup[];
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

/** A page of a list before its cards are made. */
export interface ListingPlan extends Omit<ListingPage, 'groups'> {
  readonly papers: readonly ArchivePaper[];
}

/** Least number of papers on a page of a list. The front page holds up to twice as many, less one. */
const listPageSize = 25;

/**
 * Divides a list into pages, front page first. Closed pages depend on their own papers alone.
 *
 * @param papers newest first
 * @param list address of the front page
 * @param size least number of papers on a page
 */
export function planListing(
  { urls, words }: Archive,
  { papers, list, size }: ListingInput,
): readonly ListingPlan[] {
  const { front, closed } = createBuckets(papers, size ?? listPageSize);
  const page = (number: number): Link => ({
    label: words.list.page(String(number)),
    href: urls.listPage(list, number),
  });
  return [
    {
      number: undefined,
      label: undefined,
      href: list,
      papers: front,
      newer: undefined,
      older: closed.length === 0 ? undefined : page(closed.length),
    },
    ...closed.map((bucket, index): ListingPlan => {
      const number = index + 1;
      return {
        number,
        label: words.list.onPage(String(number)),
        href: page(number).href,
        papers: bucket,
        newer:
          number === closed.length ? { label: words.list.newest, href: list } : page(number + 1),
        older: number === 1 ? undefined : page(number - 1),
      };
    }),
  ];
}

/** Makes the cards of a page of a list. */
export function createListing(archive: Archive, { papers, ...page }: ListingPlan): ListingPage {
  return { ...page, groups: groupByDate(archive, papers) };
}

/** Returns the title of a page of a list: `Agents` on the front page, `Agents, page 2` on another. */
export function pageTitle(
  { words }: Pick<Archive, 'words'>,
  heading: string,
  number: number | undefined,
): string {
  const { list } = words;
  return number === undefined ? heading : list.titleOnPage(heading, list.onPage(String(number)));
}

/** Groups papers in the given order by day or, if that is unknown, by month or year. */
export function groupByDate(
  archive: Archive,
  papers: readonly ArchivePaper[],
): readonly CardGroup[] {
  const groups: { heading: Link; date: string; cards: Card[] }[] = [];
  for (const paper of papers) {
    const card = createCard(archive, paper);
    const last = groups.at(-1);
    if (last?.date === card.date.value) last.cards.push(card);
    else
      groups.push({ heading: dateHeading(archive, paper), date: card.date.value, cards: [card] });
  }
  return groups;
}

function dateHeading({ format, urls }: Archive, paper: ArchivePaper): Link {
  const { day, month, year } = periodsOf(paper);
  if (day !== undefined) return { label: format.longDay(day), href: urls.day(day) };
  if (month !== undefined) return { label: format.month(month), href: urls.month(month) };
  return { label: year, href: urls.year(year) };
}

interface ListingInput {
  readonly papers: readonly ArchivePaper[];
  readonly list: string;
  readonly size?: number;
}
