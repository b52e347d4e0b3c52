/**
 * The files beside Pagefind's own, as the index writes them and the engine reads them. They are read with trust in the
 * shape but not in the version: both ends are built together, and a page may outlive the files it was built with.
 */
export const filesVersion = 1;

/** `bundles.json`: what there is to search, newest first. */
export interface BundleList {
  readonly version: number;
  /** Primary subtag: what Pagefind stems by. */
  readonly language: string;
  /** Pagefind's program for that language, shared by all bundles: a file name. */
  readonly wasm: string;
  /** What Pagefind would read from `pagefind-entry.json`. */
  readonly pagefind: { readonly version: string; readonly include_characters: readonly string[] };
  readonly papers: number;
  readonly bundles: readonly BundleEntry[];
  readonly names: EntityIndex;
  /** First and last letters of words that have a file of words, with spaces between: see `wordsPath`. */
  readonly words: string;
  readonly endings: string;
}

export interface BundleEntry {
  /** Name of its folder. */
  readonly key: string;
  readonly papers: number;
  /** The days of its oldest and newest paper. */
  readonly first: string;
  readonly last: string;
  /** What Pagefind calls this state of the index. */
  readonly hash: string;
  /** File name of its table, which changes with its bytes. */
  readonly table: string;
}

/** The files of `names/`, without their ending, each a list of {@link EntityRow}: `locateEntities` says which has what. */
export interface EntityIndex {
  /** By their first keys, which are words or two with a space between, in alphabetical order. */
  readonly parts: readonly (readonly [from: string, file: string])[];
  /** Beginnings of keys that are spread over several parts: the pages with most papers among them. */
  readonly heads: readonly (readonly [prefix: string, file: string])[];
}

/** The table of a bundle: one row for each paper, newest first. */
export interface TableFile {
  readonly version: number;
  /** Pagefind's names of the papers without what all begin with, joined; all of the same length. */
  readonly prefix: string;
  readonly width: number;
  readonly ids: string;
  /** Runs of papers with the same date: `["2026-06-10", 12]`. Months and years stand for themselves. */
  readonly dates: readonly (readonly [string, number])[];
  readonly upvotes: readonly number[];
  /** Values with the names they are shown by; rows refer to them by place. */
  readonly topicNames: readonly NamedValue[];
  readonly organizationNames: readonly NamedValue[];
  readonly topics: readonly (readonly number[])[];
  /** -1 where there is none. */
  readonly organizations: readonly number[];
  /** One character a paper: the sum of the places of {@link attachments} in base 36. */
  readonly has: string;
  /** Titles that hold formulas, by row: text and MathML by turns, text first. All other titles are plain. */
  readonly formulas: readonly (readonly [row: number, parts: readonly string[]])[];
}

/** A value as it stands in addresses, and its name. */
export type NamedValue = readonly [value: string, name: string];

/** What a paper may come with, in the order of their bits. */
export const attachments = ['code', 'models', 'datasets', 'video', 'demos'] as const;

export type Attachment = (typeof attachments)[number];

/** The kinds of pages that gather papers. */
export const entityKinds = ['topic', 'author', 'organization', 'date'] as const;

export type EntityKind = (typeof entityKinds)[number];

/** A page that gathers papers, in a file of names; the last part holds further words that it is found by. */
export type EntityRow = readonly [
  kind: string,
  title: string,
  href: string,
  count: number,
  words?: string,
];

/**
 * Words of the archive that begin (`words/s.json`) or end (`endings/e.json`) alike, in lower case and without accents.
 * Where there are too many, those of most papers; the others stand in files by two letters, `words/sp.json`.
 */
export interface WordsFile {
  readonly version: number;
  /**
   * Words in alphabetical order with spaces between, each without what it shares with the word before, in front of which
   * stands how many letters those are, in base 36: `0decode 6r 6s`. In a file of endings words are written backwards.
   */
  readonly words: string;
  /** How many papers have each, as one character: the power of two in base 36. */
  readonly papers: string;
}

/** `forms.json`: other ways to write what the archive writes. */
export interface FormsFile {
  readonly version: number;
  /** `["llm", "large language model", 812]`: short form, long form and how many papers give both, the most first. */
  readonly acronyms: readonly (readonly [short: string, long: string, papers: number])[];
  /** Words that stand in one piece here and in two there: `["pretraining", "pre training"]`. */
  readonly joined: readonly (readonly [joined: string, split: string])[];
}
