import { firstDayOf } from '../../../paper/dates.ts';
import { attachments, type NamedValue } from '../../archive-files.ts';
import { foldWords } from '../../fold-words.ts';
import type { Condition, SearchedField } from '../../query/plan.ts';
import { completeWord } from '../archive/complete-word.ts';
import type { SearchBundle } from '../archive/open-archive.ts';
import { categoryWord } from '../../category-word.ts';
import type { PlanContext } from './plan-context.ts';
import {
  allRows,
  inBoth,
  inEither,
  isFound,
  matchesToScores,
  noRows,
  notIn,
  rowsThat,
  type RowScores,
} from './row-scores.ts';
import type { BundleTable } from '../archive/read-table.ts';

/** Returns the papers of a bundle that meet a condition. Conditions that are not about words score 0. */
export async function evaluateCondition(
  condition: Condition,
  bundle: SearchBundle,
  context: PlanContext,
): Promise<RowScores> {
  const { table } = bundle;
  switch (condition.kind) {
    case 'phrase':
      return evaluatePhrase(condition.text, bundle, context);
    case 'words':
      return evaluateWords(condition.text, bundle, context);
    case 'field':
      return evaluateField(condition, bundle, context);
    case 'topic': {
      const places = findValues(table.topicNames, condition.text, context.exactNames);
      return rowsThat(table.rows, (row) => table.topicsOf(row).some((place) => places.has(place)));
    }
    case 'organization': {
      const places = findValues(table.organizationNames, condition.text, context.exactNames);
      return rowsThat(table.rows, (row) => places.has(table.organizationOf(row)));
    }
    case 'dates':
      return rowsWithin(table, condition);
    case 'has': {
      const bit = 2 ** attachments.indexOf(condition.what);
      return rowsThat(table.rows, (row) => (table.hasOf(row) & bit) !== 0);
    }
    case 'not':
      return notIn(await evaluateCondition(condition.condition, bundle, asNegated(context)));
    case 'any': {
      let scores = noRows(table.rows);
      for (const each of condition.conditions) {
        scores = inEither(scores, await evaluateCondition(each, bundle, context));
      }
      return scores;
    }
  }
}

/**
 * Returns the papers with the words side by side. Pagefind finds them; they are scored as it scores the words alone.
 */
export async function evaluatePhrase(
  text: string,
  bundle: SearchBundle,
  { onMatches }: PlanContext,
): Promise<RowScores> {
  const phrase = text.replaceAll('"', ' ').trim();
  const matches = phrase === '' ? [] : await bundle.search(`"${phrase}"`);
  const scores = noRows(bundle.table.rows);
  if (matches.length === 0) return scores;
  onMatches(matches);
  for (const { row } of matches) scores[row] = 0;
  for (const { row, score } of await bundle.search(phrase)) {
    if (isFound(scores, row)) scores[row] = score;
  }
  return scores;
}

/** Returns the papers with all of the words, none of them taken as a prefix. */
async function evaluateWords(
  text: string,
  bundle: SearchBundle,
  context: PlanContext,
): Promise<RowScores> {
  let scores = allRows(bundle.table.rows);
  for (const word of text.split(/\s+/).filter(Boolean)) {
    scores = inBoth(scores, await evaluatePhrase(word, bundle, context));
  }
  return scores;
}

/** Returns the papers with all words in one field of the record. */
async function evaluateField(
  { field, text }: FieldText,
  bundle: SearchBundle,
  context: PlanContext,
): Promise<RowScores> {
  const written = field === 'categories' ? categoryWord(text) : text;
  return evaluateFieldForm({ field, text: written }, bundle, context);
}

/**
 * In quotes, the words must also be side by side somewhere; in a negated field, each must match as a whole. Pagefind
 * does not tell where a phrase matched, but with all words in the field there is hardly another place.
 */
async function evaluateFieldForm(
  { field, text }: FieldText,
  bundle: SearchBundle,
  context: PlanContext,
): Promise<RowScores> {
  const isPhrase = text.includes('"');
  const words = text.replaceAll('"', ' ').split(/\s+/).filter(Boolean);
  const { isExact, isWhole = false } = context;
  let scores = allRows(bundle.table.rows);
  if (isPhrase) scores = await evaluatePhrase(text, bundle, context);
  else if (isWhole) scores = await evaluateWords(text, bundle, context);
  for (const word of words) {
    const complete = await completeWord(bundle, word, { asPrefix: !isPhrase && !isWhole, isExact });
    if (complete === undefined) return noRows(bundle.table.rows);
    const matches = (await bundle.search(complete)).filter(({ fields }) =>
      metadata[field].some((name) => fields.includes(name)),
    );
    scores = inBoth(scores, matchesToScores(matches, bundle.table.rows));
  }
  return scores;
}

/** Metadata of each field: see `paperToRecord`. */
const metadata: Readonly<Record<SearchedField, readonly string[]>> = {
  authors: ['authors', 'authorSymbols'],
  title: ['title', 'titleSymbols'],
  venue: ['venue'],
  publisher: ['publisher'],
  categories: ['categories'],
  keywords: ['keywords'],
  identifiers: ['identifiers'],
};

interface FieldText {
  readonly field: SearchedField;
  readonly text: string;
}

function asNegated(context: PlanContext): PlanContext {
  return { ...context, onMatches: () => undefined, isWhole: true };
}

/** Returns the positions of values with exactly this text or, if there are none, of those whose names begin with it. */
function findValues(
  names: readonly NamedValue[],
  text: string,
  exactNames: Set<string>,
): ReadonlySet<number> {
  const wanted = foldWords(text).join(' ');
  const folded = names.map((each) => each.map((form) => foldWords(form).join(' ')));
  const exact = placesOf(folded, (form) => form === wanted);
  if (exact.size > 0) exactNames.add(wanted);
  if (wanted === '' || exactNames.has(wanted)) return exact;
  return placesOf(folded, (form) => form.startsWith(wanted));
}

function placesOf(
  names: readonly (readonly string[])[],
  fits: (form: string) => boolean,
): ReadonlySet<number> {
  return new Set(names.flatMap((forms, place) => (forms.some(fits) ? [place] : [])));
}

function rowsWithin(
  table: BundleTable,
  { from = '', to = '' }: { readonly from?: string; readonly to?: string },
): RowScores {
  const fits = table.dates.map((date) => {
    const day = firstDayOf(date);
    return day >= from && (to === '' || day.slice(0, to.length) <= to);
  });
  return rowsThat(table.rows, (row) => fits[table.runOf(row)] ?? false);
}
