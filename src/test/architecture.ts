/**
 * The house as data: which folder of `src` may import which. Every folder may import itself, but for `pages`.
 * A folder that is not named under `may` or `types` is forbidden.
 */
export const folders: Readonly<Record<string, FolderRule>> = {
  record: { may: [], never: ['astro:*', 'node:*'] },
  paper: { may: ['record'], never: ['astro:*', 'node:*'] },
  // Runs in browsers too, where readers take citations of saved papers along.
  citation: { may: ['record'], never: ['astro:*', 'node:*'] },
  site: { may: ['record'], types: ['paper'], never: ['astro:*', 'node:*'] },
  markdown: { may: ['record', 'paper', 'site'], never: ['astro:*'] },
  archive: { may: ['record', 'paper', 'site'], never: ['astro:*'] },
  exports: {
    may: ['record', 'paper', 'citation', 'archive', 'site', 'markdown'],
    never: ['astro:*'],
  },
  search: { may: ['record', 'paper', 'site'], types: ['archive'], never: ['astro:*'] },
  importer: { may: ['record', 'paper', 'citation', 'site', 'markdown'], never: ['astro:*'] },
  build: {
    may: ['record', 'paper', 'site', 'markdown', 'search', 'archive', 'citation', 'exports'],
  },
  // The font for formulas is cut to the characters that titles and abstracts may use.
  styles: { may: ['paper'] },
  components: {
    may: ['citation', 'site', 'search', 'styles'],
    types: ['record', 'paper', 'markdown', 'archive', 'exports'],
    never: ['astro:content', 'src/archive/load.ts'],
    // Makes "the part of search that runs in a browser" a fact: what a component reaches is free of Node.
    neverReaches: ['node:*', 'astro:content'],
  },
  layouts: {
    may: ['components', 'site', 'styles', 'exports'],
    types: ['record', 'paper', 'citation', 'archive', 'markdown'],
    never: ['astro:content', 'src/archive/load.ts'],
  },
  pages: {
    may: ['archive', 'exports', 'markdown', 'layouts', 'components', 'site', 'styles'],
    types: ['record', 'paper', 'citation', 'search'],
    notItself: true,
  },
  test: { may: 'all' },
  bench: { may: 'all' },
};

/** Single files that have a rule of their own instead of their folder's. */
export const files: Readonly<Record<string, FolderRule>> = {
  'astro.config.mjs': { may: ['record', 'paper', 'site', 'markdown', 'search', 'build'] },
  'src/content.config.ts': { may: ['record', 'paper', 'site', 'build'] },
  'src/archive/load.ts': { may: ['record', 'paper', 'site', 'archive'] },
};

/** Names that say nothing about what is inside, for files and folders alike. */
export const forbiddenNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types'];

/** The most lines a file may have; the first rule whose start of path fits counts. Tests and mere data have none. */
export const lineLimits = [
  { under: 'src/pages/', lines: 40 },
  { under: 'src/components/', lines: 150 },
  { under: 'src/layouts/', lines: 150 },
  { under: '', lines: 250 },
] as const;

export interface FolderRule {
  /** Folders whose code may be used. */
  readonly may: readonly string[] | 'all';
  /** Folders of which types may be imported besides. */
  readonly types?: readonly string[];
  /** Modules (a star at the end stands for any rest) and files that are forbidden whatever `may` says. */
  readonly never?: readonly string[];
  /** Modules that must not be reached, over any number of imports. */
  readonly neverReaches?: readonly string[];
  /** True when the files of the folder must not import one another. */
  readonly notItself?: boolean;
}
