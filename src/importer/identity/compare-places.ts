import { haveOtherEditions, isPreprintVenue, isSameVenueName } from './compare-venue-names.ts';
import type { Identity } from './identity.ts';

/**
 * What the places say where two records were published. `agree`: the same page; `alike`: the same venue, or the same volume
 * and page of what could be it; `contradict`: another volume, issue, page or year of it; `other`: two venues; `silent`: one has none.
 */
export type PlaceAgreement = 'agree' | 'alike' | 'contradict' | 'other' | 'silent';

/** Compares the venues of two records, and where in them they are. A preprint server is not a venue. */
export function comparePlaces(a: Identity, b: Identity): PlaceAgreement {
  const [ours, theirs] = [placeOf(a), placeOf(b)];
  if (ours === undefined || theirs === undefined) return 'silent';
  const [isSamePage, isOtherPage] = [
    haveCommon(ours.pages, theirs.pages),
    ours.pages.length > 0 && theirs.pages.length > 0 && !haveCommon(ours.pages, theirs.pages),
  ];
  if (!isSameVenueName(ours.name, theirs.name)) {
    // A name may be translated, or abbreviated in another way.
    const isSameVolume = ours.volume !== undefined && ours.volume === theirs.volume;
    return isSamePage && isSameVolume ? 'alike' : 'other';
  }
  const isElsewhere =
    isOtherPage ||
    differ(ours.volume, theirs.volume) ||
    differ(ours.issue, theirs.issue) ||
    haveOtherEditions(ours.name, theirs.name);
  if (isElsewhere) return 'contradict';
  return isSamePage ? 'agree' : 'alike';
}

/** Returns whether a record says where it was published. */
export function hasPlace(identity: Identity): boolean {
  return placeOf(identity) !== undefined;
}

/** Returns the first page of a range in a form that can be compared: "pp. 10–19" gives `10`. */
export function firstPage(pages: string): string {
  return /^(?:pp?\.? ?)?([^\s,;–—-]+)/i.exec(pages.trim())?.[1]?.toLowerCase() ?? '';
}

function placeOf({ venue, number, articleNumber }: Identity): Place | undefined {
  if (venue === undefined || isPreprintVenue(venue.name)) return undefined;
  const pages = [firstPage(venue.pages ?? ''), articleNumber?.toLowerCase() ?? ''];
  return {
    name: venue.name,
    volume: venue.volume?.replace(/^vol(?:ume|\.)? ?/i, '').toLowerCase(),
    issue: number?.toLowerCase(),
    pages: pages.filter((page) => page !== ''),
  };
}

function haveCommon(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

interface Place {
  readonly name: string;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  /** The first page, and the number of the article, which some sources write in its place. */
  readonly pages: readonly string[];
}
