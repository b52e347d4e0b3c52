import { isExactDay } from '../../card/is-exact-day.ts';
import { fieldOf, textsOf } from '../../dom/device-store.ts';

/**
 * Begins or continues a visit. A visit ends after half an hour without activity; the next one compares with what had
 * been seen by then. A clock that was set back continues it.
 *
 * @param stored whatever the device holds
 * @param now in milliseconds since 1970
 */
export function resumeVisit(stored: unknown, now: number): Visit {
  const at = parseTime(stored);
  const seen = parseSeen(stored);
  if (at === undefined) return { at: now, newest: '', ids: [], before: undefined };
  if (now - at > pause) return { ...seen, at: now, before: seen.newest === '' ? undefined : seen };
  const compared = parseSeen(fieldOf(stored, 'before'));
  return { ...seen, at: now, before: compared.newest === '' ? undefined : compared };
}

/** Returns the visit with the newest day among cards, and the papers of that day. */
export function noteCards(visit: Visit, cards: readonly SeenCard[]): Visit {
  const newest = cards.reduce(
    (date, card) => (isExactDay(card.date) && card.date > date ? card.date : date),
    visit.newest,
  );
  const known = newest === visit.newest ? visit.ids : [];
  const seen = cards.flatMap(({ date, ids }) => (date === newest ? ids : []));
  return { ...visit, newest, ids: [...new Set([...known, ...seen])] };
}

/** Returns whether a paper came after the previous visit. Papers without an exact day are never new. */
export function isNew({ before }: Visit, { ids, date }: SeenCard): boolean {
  if (before === undefined || !isExactDay(date)) return false;
  if (date !== before.newest) return date > before.newest;
  return !ids.some((id) => before.ids.includes(id));
}

function parseSeen(stored: unknown): Seen {
  const newest = fieldOf(stored, 'newest');
  return {
    at: parseTime(stored) ?? 0,
    newest: typeof newest === 'string' && isExactDay(newest) ? newest : '',
    ids: textsOf(fieldOf(stored, 'ids')),
  };
}

function parseTime(stored: unknown): number | undefined {
  const at = fieldOf(stored, 'at');
  return typeof at === 'number' && Number.isFinite(at) ? at : undefined;
}

const pause = 30 * 60 * 1000;

interface SeenCard {
  readonly ids: readonly string[];
  /** `2026`, `2026-06` or `2026-06-10`. */
  readonly date: string;
}

interface Seen {
  /** The last activity, in milliseconds since 1970. */
  readonly at: number;
  /** The newest day of any card seen; empty before the first. */
  readonly newest: string;
  /** The papers of that day that were seen. */
  readonly ids: readonly string[];
}

export interface Visit extends Seen {
  /** What had been seen by the end of the previous visit; undefined on a first visit. */
  readonly before: Seen | undefined;
}
