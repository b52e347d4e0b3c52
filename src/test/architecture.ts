/**
 * Which folder of `src` may import which. Every folder may import itself, except `routes`. Folders named neither under `may`
 * nor under `types` are forbidden.
 */
export const folders: Readonly<Record<string, FolderRule>> = {
  problem: { may: [], never: ['astro:*', 'node:*'] },
  words: { may: [], never: ['astro:*', 'node:*'] },
  tex: { may: ['problem'], never: ['astro:*', 'node:*'] },
  // Writes, locks, digests and caches; whoever runs in Node may use it.
  files: { may: [], never: ['astro:*'] },
  // Long work on a terminal.
  progress: { may: [], never: ['astro:*'] },
  paper: { may: ['problem', 'tex'], never: ['astro:*', 'node:*'] },
  // Runs in browsers too, where readers take citations of saved papers along.
  bibliography: {
    may: ['problem', 'tex', 'paper'],
    never: ['astro:*', 'node:*'],
    // Schemas weigh more than all parsers of bibliographies together.
    neverReaches: ['astro/zod', 'node:*'],
  },
  site: { may: ['problem'], types: ['paper', 'words'], never: ['astro:*', 'node:*'] },
  markdown: { may: ['problem', 'tex', 'paper', 'site'], never: ['astro:*'] },
  content: { may: ['problem', 'tex', 'files', 'paper', 'site', 'markdown'], never: ['astro:*'] },
  archive: { may: ['problem', 'words', 'paper', 'site', 'content'], never: ['astro:*'] },
  views: {
    may: ['problem', 'tex', 'files', 'paper', 'bibliography', 'site', 'content', 'archive'],
    types: ['words'],
    never: ['astro:*'],
  },
  exports: {
    may: [
      ...['problem', 'tex', 'files', 'paper', 'bibliography', 'site', 'markdown', 'content'],
      ...['archive', 'views'],
    ],
    types: ['words'],
    never: ['astro:*'],
  },
  search: { may: ['problem', 'files', 'paper', 'site'], types: ['archive'], never: ['astro:*'] },
  importer: {
    may: [
      'problem',
      'tex',
      'files',
      'progress',
      'paper',
      'bibliography',
      'site',
      'markdown',
      'content',
    ],
    never: ['astro:*'],
  },
  integration: {
    may: [
      ...['problem', 'words', 'tex', 'files', 'progress', 'paper', 'bibliography', 'site'],
      ...['markdown', 'content', 'search', 'archive', 'views', 'exports'],
    ],
  },
  cli: {
    may: [...['problem', 'files', 'paper', 'site', 'content', 'importer', 'integration']],
    never: ['astro:*'],
  },
  // The font for formulas is cut to the characters that titles and abstracts may use.
  styles: { may: ['paper', 'tex'] },
  components: {
    may: ['words', 'tex', 'bibliography', 'site', 'search', 'styles'],
    types: ['problem', 'paper', 'markdown', 'content', 'archive', 'views', 'exports'],
    never: ['astro:content', 'src/archive/load.ts'],
    // Browsers run this: no Node, and nothing that only builds or imports an archive.
    neverReaches: [
      ...['node:*', 'astro:content', 'src/search/index/*', 'src/search/lexicon/*'],
      ...['src/integration/*', 'src/importer/*', 'src/content/*', 'src/files/*'],
      // All languages.
      'src/words/words-of.ts',
    ],
  },
  layouts: {
    may: ['words', 'components', 'site', 'styles', 'views'],
    never: ['astro:content', 'src/archive/load.ts'],
  },
  routes: {
    may: [
      'words',
      'archive',
      'views',
      'exports',
      'content',
      'layouts',
      'components',
      'site',
      'styles',
    ],
    notItself: true,
  },
  test: { may: 'all' },
  bench: { may: 'all' },
};

/** Files with a rule of their own, which replaces the rule of their folder. */
export const files: Readonly<Record<string, FolderRule>> = {
  'astro.config.mjs': { may: [] },
  'src/content.config.ts': { may: [] },
  // The doors of the package.
  'src/collections.ts': { may: ['paper', 'site', 'content', 'integration'] },
  'src/entry.mjs': { may: ['integration'] },
  'src/entry.d.mts': { may: ['integration'] },
  'src/offprint-bin.mjs': { may: ['integration', 'cli'] },
  'src/archive/load.ts': { may: ['archive', 'content'] },
};

/** Names that say nothing about what is inside, for files and folders alike. */
export const forbiddenNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types'];

/** Maximum lines of a file, by the first rule whose path it begins with. Tests and mere data have no limit. */
export const lineLimits = [
  { under: 'src/routes/', lines: 150 },
  { under: 'src/components/', lines: 150 },
  { under: 'src/layouts/', lines: 150 },
  { under: '', lines: 250 },
] as const;

/** Maximum modules of a folder. Tests and folders inside it do not count. */
export const widestFolder = 15;

export interface FolderRule {
  /** Folders whose code may be used. */
  readonly may: readonly string[] | 'all';
  /** Folders from which types may be imported as well. */
  readonly types?: readonly string[];
  /** Modules and files that are forbidden whatever `may` says. A trailing star matches any rest. */
  readonly never?: readonly string[];
  /** Modules that must not be reached, over any number of imports. */
  readonly neverReaches?: readonly string[];
  /** True when the files of the folder must not import one another. */
  readonly notItself?: boolean;
}
