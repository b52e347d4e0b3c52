import { abstractToMdx } from '../mdx/abstract-to-mdx.ts';
import type { RecordValues } from '../mdx/record-yaml.ts';
import { storableValue } from '../mdx/storable-text.ts';
import type { ImportedPaper } from '../sources/imported-paper.ts';
import type { PaperState } from './paper-state.ts';
import { valueToDigest } from './value-digest.ts';

/** By what a source says which work it means: digests of its own words, by key. */
export interface Statement {
  readonly kind: string;
  readonly words: ReadonlyMap<string, string>;
}

/** Returns what a source states as a file would hold it. Being silent and saying "none" are the same here. */
export function importedValues({ record, abstract = [] }: ImportedPaper): RecordValues {
  const { tags: _tags, ...rest } = record;
  const mdx = abstractToMdx(abstract);
  const stated = Object.entries({ ...rest, ...(mdx === '' ? {} : { abstract: mdx }) }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(
    stated.map(([key, value]) => [key, key === 'abstract' ? value : storableValue(value)]),
  );
}

/** Returns by what a source says which work it means. */
export function createStatement(imported: ImportedPaper, kind: string): Statement {
  const values = importedValues(imported);
  const words = tellingKeys
    .filter((key) => key in values)
    .map((key) => [key, valueToDigest(imported.raw[key] ?? values[key])] as const);
  return { kind, words: new Map(words) };
}

/** Returns a digest of a statement, by which it is recognised when the source repeats it. */
export function statementToDigest({ kind, words }: Statement): string {
  return valueToDigest([kind, ...tellingKeys.map((key) => words.get(key) ?? '')]);
}

/** Returns the digests of what each kind of source said of a paper last. */
export function statementsOf({ fields }: PaperState): readonly string[] {
  const kinds = new Set(Object.values(fields).flatMap(({ raw }) => Object.keys(raw)));
  return [...kinds].map((kind) => {
    const words = tellingKeys.flatMap((key): [string, string][] => {
      const digest = fields[key]?.raw[kind];
      return digest === undefined ? [] : [[key, digest]];
    });
    return statementToDigest({ kind, words: new Map(words) });
  });
}

/** Returns the digests of all that was said of papers that are merged into another one. */
export function joinStatements(kept: PaperState, merged: PaperState): string[] {
  const digests = [...(kept.joined ?? []), ...(merged.joined ?? []), ...statementsOf(merged)];
  return [...new Set(digests)].toSorted();
}

/** The keys by which a source says which work it means; others, such as counts, change from day to day. */
const tellingKeys = [
  ...(['title', 'arxiv', 'doi', 'authors', 'published'] as const),
  ...(['venue', 'number', 'articleNumber', 'journalReference'] as const),
  ...(['abstract', 'url', 'pdf'] as const),
];
