import { isRecordKind, type RecordKind } from './kind.ts';
import { authorSeparator } from './search-record.ts';

/** One thing found, ready to be shown. All texts are plain: nothing in them is markup. */
export interface Hit {
  readonly kind: RecordKind;
  readonly title: string;
  /** Path on this site, with the base. */
  readonly href: string;
  /** As the archive's language writes it; empty for pages that gather papers. */
  readonly day: string;
  /** Names or, when none are known, how many there are. */
  readonly authors: string;
  readonly organization: string;
  readonly excerpt: readonly Segment[];
}

/** A piece of an excerpt, and whether it matched. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * What Pagefind gives for one result, as a value to show, or undefined when it is not of the shape that
 * `search-record.ts` wrote: then the bundle is of another version than this page.
 */
export function resultToHit(data: unknown): Hit | undefined {
  const href = textAt(data, 'url');
  const meta = valueAt(data, 'meta');
  const kinds = valueAt(valueAt(data, 'filters'), 'kind');
  const kind: unknown = Array.isArray(kinds) ? kinds[0] : undefined;
  const title = textAt(meta, 'title');
  // A path and nothing else: never another scheme, never another host.
  if (!/^\/(?![/\\])/.test(href) || !isRecordKind(kind) || title === '') return undefined;
  return {
    kind,
    title,
    href,
    day: textAt(meta, 'day'),
    authors:
      shortened(textAt(meta, 'authors').split(authorSeparator)) || textAt(meta, 'authorsLabel'),
    organization: textAt(meta, 'organization'),
    excerpt: excerptToSegments(textAt(data, 'excerpt')),
  };
}

/**
 * Pagefind's excerpt, in which `<` and `>` are escaped and matches stand in `<mark>`, as pieces of plain text. Matches
 * that touch are joined.
 */
export function excerptToSegments(excerpt: string): Segment[] {
  const segments: Segment[] = [];
  let marked = false;
  for (const part of excerpt.replace(/<\/mark>( ?)<mark>/g, '$1').split(/(<\/?mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') {
      segments.push({ text: part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked });
    }
  }
  return segments;
}

/** Results in the order of {@link gatheringKinds}, each kind with what was found of it, kinds without any left out. */
export function groupByKind(hits: readonly Hit[]): readonly HitGroup[] {
  return gatheringKinds
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0);
}

/** The kinds that are shown apart from papers. */
export const gatheringKinds = [
  'topic',
  'author',
  'organization',
  'date',
] as const satisfies readonly RecordKind[];

/** What was found of one kind. */
export interface HitGroup {
  readonly kind: (typeof gatheringKinds)[number];
  readonly hits: readonly Hit[];
}

function shortened(names: readonly string[]): string {
  return names.length <= 6
    ? names.join(', ')
    : `${names.slice(0, 5).join(', ')} … (${String(names.length)})`;
}

function textAt(value: unknown, key: string): string {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : '';
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
