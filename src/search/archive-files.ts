/**
 * The version of the files beside Pagefind's own, which the index writes and the engine reads. Both are built together,
 * so the engine trusts the shape of a file of its version. A page may outlive the files it was built with.
 */
export const filesVersion = 3;

/** `bundles.json`: what there is to search, newest first. */
export interface BundleList {
  readonly version: number;
  /** Base path of the site, with a slash at both ends: papers and their record files are below it. */
  readonly base: string;
  /** Primary subtag: what Pagefind stems by. */
  readonly language: string;
  /** Pagefind's program for that language, shared by all bundles: a file name. */
  readonly wasm: string;
  /** The content of `pagefind-entry.json`. */
  readonly pagefind: { readonly version: string; readonly include_characters: readonly string[] };
  readonly papers: number;
  readonly bundles: readonly BundleEntry[];
  readonly names: EntityIndex;
  /** The files of `titles/`, without their extension, by their first words, in alphabetical order. */
  readonly titles: readonly (readonly [from: string, file: string])[];
  /** First and last letters that have a file of words, separated by spaces: see `wordsPath`. */
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
  /** Pagefind's name for this state of the index. */
  readonly hash: string;
  /** File name of its table, which changes with its bytes. */
  readonly table: string;
}

/**
 * The files of `names/`, without their extension, each a list of {@link EntityRow}: `locateEntities` tells which to
 * load.
 */
export interface EntityIndex {
  /** By their first keys, which are words or two words with a space between, in alphabetical order. */
  readonly parts: readonly (readonly [from: string, file: string])[];
  /** Prefixes of keys that are spread over several parts, each with a file of the most frequent entities among them. */
  readonly heads: readonly (readonly [prefix: string, file: string])[];
}

/** A file of `titles/`: the words of titles, as `titleToTokens` reads them, and where they stand. */
export interface TitlesFile {
  readonly version: number;
  /** In alphabetical order, as `frontCode` writes them. */
  readonly words: string;
  /** For each word its places, as `writePlaces` writes them. */
  readonly places: readonly string[];
}

/** The table of a bundle: one row for each paper, newest first. */
export interface TableFile {
  readonly version: number;
  /** Identifiers of the papers, as `frontCode` writes them. Pagefind names results by their rows. */
  readonly ids: string;
  /**
   * Runs of papers with the same date, which the archive's language writes like this: `["2026-06-10", 12, "10 Jun
   * 2026"]`. A date may also be a month or a year.
   */
  readonly dates: readonly (readonly [date: string, papers: number, label: string])[];
  readonly upvotes: readonly number[];
  /** Values with their names; rows refer to them by position. */
  readonly topicNames: readonly StoredValue[];
  readonly organizationNames: readonly StoredValue[];
  readonly topics: readonly (readonly number[])[];
  /** -1 for papers without one. */
  readonly organizations: readonly number[];
  /** One character per paper: the sum of the bits of its {@link attachments} in base 36. */
  readonly has: string;
  /** Titles that records write otherwise, by row: text and MathML in turn, text first. */
  readonly titles: readonly (readonly [row: number, parts: readonly string[]])[];
  /** What is shown instead of unknown names of authors, by row: `6 authors`. */
  readonly unnamed: readonly (readonly [row: number, label: string])[];
}

/** A value as used in addresses, and its name. */
export type NamedValue = readonly [value: string, name: string];

/** A name alone stands for its {@link plainValue} too. */
export type StoredValue = NamedValue | string;

/** Returns the value that most names have: `KV cache` is called `kv-cache`. */
export function plainValue(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** What may come with a paper, in the order of their bits. */
export const attachments = ['code', 'models', 'datasets', 'video', 'demos'] as const;

export type Attachment = (typeof attachments)[number];

/** The kinds of entities: pages that gather papers. */
export const entityKinds = ['topic', 'author', 'organization', 'date'] as const;

export type EntityKind = (typeof entityKinds)[number];

/** An entity in a file of `names/`; the last item holds further words that find it. */
export type EntityRow = readonly [
  kind: string,
  title: string,
  href: string,
  count: number,
  words?: string,
];

/**
 * Words of the archive with a common first (`words/s.json`) or last letter (`endings/e.json`), in lower case and
 * without accents. If there are too many, only the most frequent; the others are in files by two letters,
 * `words/sp.json`.
 */
export interface WordsFile {
  readonly version: number;
  /**
   * Words in alphabetical order, as `frontCode` writes them. In a file of endings the words are reversed.
   */
  readonly words: string;
  /** The number of papers with each word, as one character: twice its logarithm to base two, in base 36. */
  readonly papers: string;
}

/** `forms.json`: other forms of what the archive writes. */
export interface FormsFile {
  readonly version: number;
  /**
   * `["llm", "large language model", 812]`: short form, long form and the number of papers that give both, most
   * frequent first.
   */
  readonly acronyms: readonly (readonly [short: string, long: string, papers: number])[];
  /** Words that the archive writes both joined and split, as they are split: `pre training`. */
  readonly joined: readonly string[];
}
