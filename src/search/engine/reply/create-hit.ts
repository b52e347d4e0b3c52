import { foldWords } from '../../fold-words.ts';
import { createExcerpt } from './create-excerpt.ts';
import type { Hit, Reason, Segment, TitlePiece } from './hit.ts';
import type { RecordFile } from '../archive/load-record-file.ts';
import { createMatcher, markUnspaced, markWords, type Matcher } from './mark-words.ts';
import type { BundleTable } from '../archive/read-table.ts';
import { trimMarks } from './trim-marks.ts';

/**
 * Returns a found paper as it is shown.
 *
 * @param href path of its page, with the base
 * @param searched all words and phrases that papers were searched by
 * @param places positions of the words that matched in the text of the record
 */
export function createHit(
  record: RecordFile,
  { href, table, row, searched, places }: HitContext,
): Hit {
  const matches = createMatcher(searched);
  const { authors: names, identifiers, keywords } = record;
  const authors = shorten(names, matches);
  const title = markTitle(table.titles.get(row) ?? [record.title], matches);
  const excerpt = trimMarks(markUnspaced(createExcerpt(record.text, places, matches), matches));
  const organization = table.organizationNames[table.organizationOf(row)];
  const topics = table.topicsOf(row).flatMap((place) => {
    const topic = table.topicNames[place];
    return topic === undefined ? [] : [{ value: topic[0], name: topic[1] }];
  });
  const fields = {
    authors: names,
    topics: topics.map(({ name }) => name),
    organization: organization === undefined ? [] : [organization[1]],
    identifiers,
    venue: valuesOf(record.venue),
    publisher: valuesOf(record.publisher),
    keywords,
  };
  return {
    id: table.idOf(row),
    href,
    title,
    day: table.dateLabelOf(row),
    date: table.dateOf(row),
    authors,
    moreAuthors: names.length - authors.length,
    authorsLabel: names.length > 0 ? '' : (table.unnamed.get(row) ?? ''),
    organization: organization?.[1] ?? '',
    topics,
    upvotes: table.upvotesOf(row),
    excerpt,
    reasons: findReasons(searched, { shown: [...title, ...excerpt], fields }),
  };
}

function valuesOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

interface HitContext {
  readonly href: string;
  readonly table: BundleTable;
  readonly row: number;
  readonly searched: readonly string[];
  readonly places: readonly number[];
}

/** @param parts text and formulas in turn, text first */
function markTitle(parts: readonly string[], matches: Matcher): readonly TitlePiece[] {
  return parts.flatMap((part, place): readonly TitlePiece[] =>
    place % 2 === 1 ? [{ formula: part }] : trimMarks(markWords(part, matches)),
  );
}

/** Returns the first names of a long list, and the first others that matched. */
function shorten(names: readonly string[], matches: Matcher): readonly string[] {
  if (names.length <= mostNames) return names;
  const matched = names.slice(namesShown).filter((name) => name.split(/\s+/).some(matches));
  return [...names.slice(0, namesShown), ...matched.slice(0, mostMatched)];
}

const mostNames = 6;
const namesShown = 5;
const mostMatched = 6;

/** Returns where words matched that are marked neither in the title nor in the excerpt. */
function findReasons(
  searched: readonly string[],
  { shown, fields }: { readonly shown: readonly TitlePiece[]; readonly fields: FieldValues },
): readonly Reason[] {
  const marked = shown.filter((piece): piece is Segment => 'marked' in piece && piece.marked);
  const markedText = marked.map(({ text }) => text).join(' ');
  const words = [...new Set(searched.flatMap((text) => foldWords(text)))];
  const hidden = words.filter((word) => !markedText.split(/\s+/).some(createMatcher([word])));
  if (hidden.length === 0) return [];
  const matches = createMatcher(hidden);
  return reasonFields.flatMap((field) =>
    fields[field]
      .filter((value) => value.split(/\s+/).some(matches))
      .slice(0, mostReasons)
      .map((text) => ({ field, text })),
  );
}

const reasonFields = [
  'authors',
  'organization',
  'topics',
  'identifiers',
  'venue',
  'publisher',
  'keywords',
] as const;
const mostReasons = 3;

type FieldValues = Readonly<Record<Reason['field'], readonly string[]>>;
