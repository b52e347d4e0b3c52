/**
 * Types of works by their names in CSL 1.0.2
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types).
 */
export const paperTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export type PaperType = (typeof paperTypes)[number];

/** Makes a table of the types of works by their names in another format: a type, and its names with blanks between them. */
export function typesByName(
  types: readonly (readonly [type: PaperType, names: string])[],
): ReadonlyMap<string, PaperType> {
  return new Map(
    types.flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
  );
}
