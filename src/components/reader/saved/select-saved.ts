import { createPrefixMatcher, foldText } from '../../people/match-prefixes.ts';
import type { SavedPaper } from './saved-paper.ts';
import { pageFormat } from '../../dom/page-format.ts';
import { counts, saved as words } from '../../../words/shown.ts';

/** Returns the saved papers that have the tag and every word of the query, or one that begins with it, in order. */
export function selectSaved(
  saved: readonly SavedPaper[],
  { query, tag, order }: Selection,
): readonly SavedPaper[] {
  const matches = createPrefixMatcher(query);
  return saved
    .filter((paper) => tag === undefined || paper.tags.includes(tag))
    .filter(({ title, authors, note, tags }) =>
      matches(foldText([title, ...authors, note, ...tags].join(' '))),
    )
    .toSorted(Object.hasOwn(orders, order) ? orders[order] : orders['newest']);
}

/** Describes how many of the saved papers are shown: `3 papers saved`, `2 of 3 papers shown`. */
export function describeSelection(saved: number, shown: number): string {
  const papers = pageFormat().count(saved, counts.papers);
  return shown === saved ? words.countSaved(papers) : words.countShown(String(shown), papers);
}

/** Returns every tag, that of the most papers first. */
export function tagsOf(saved: readonly SavedPaper[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of saved.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, few], [other, many]) => many - few || one.localeCompare(other))
    .map(([tag]) => tag);
}

/** Parses tags that are separated by commas; each is returned once. */
export function parseTags(written: string): readonly string[] {
  const tags = written.split(',').map((tag) => tag.trim().replace(/\s+/g, ' '));
  return [...new Set(tags)].filter((tag) => tag !== '');
}

const compare = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);

const orders: Readonly<Record<string, (one: SavedPaper, other: SavedPaper) => number>> = {
  newest: (one, other) => compare(other.savedAt, one.savedAt),
  oldest: (one, other) => compare(one.savedAt, other.savedAt),
  date: (one, other) => compare(other.date, one.date),
  title: (one, other) => one.title.localeCompare(other.title),
};

interface Selection {
  readonly query: string;
  readonly tag: string | undefined;
  /** `newest`, `oldest`, `date` or `title`; anything else means `newest`. */
  readonly order: string;
}
