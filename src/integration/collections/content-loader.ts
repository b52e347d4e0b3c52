import type { Loader, LoaderContext } from 'astro/loaders';
import { textToDigest } from '../../files/digest.ts';
import { loadProsePages } from '../../content/load-prose-pages.ts';
import { loadPeople } from '../../content/load-people.ts';
import { loadArchiveConfig, loadRemoved, loadTopics } from '../../content/yaml-files.ts';
import { peopleFolder } from '../../paper/person.ts';
import { removedPapersFile } from '../../paper/removed-paper.ts';
import type { Parsed } from '../../problem/parsed.ts';
import { archiveConfigFile } from '../../site/archive-config.ts';
import { tagsFile } from '../../site/topics.ts';
import { moduleEntry } from './module-entry.ts';
import { storeEntries, type Entry } from './store-entries.ts';
import { watchContent } from './watch-content.ts';

/**
 * Creates the loader of a collection other than the papers. Problems of its files are reported with those of the papers.
 * In development a change shows at once.
 */
export function contentLoader(name: keyof typeof collections, content: string): Loader {
  const { paths, load }: ContentCollection = collections[name];
  return {
    name: `offprint-${name}`,
    load: async (context) => {
      const { store, watcher } = context;
      const refresh = (): void => {
        const entries = load(content, context);
        if (entries !== undefined) storeEntries(store, entries);
      };
      refresh();
      if (watcher) watchContent({ watcher, content, paths, onChange: refresh });
    },
  };
}

const collections = {
  /** One entry, `archive`. */
  archive: { paths: [archiveConfigFile], load: loadArchiveEntry },
  /** Prose pages by slug. */
  pages: { paths: ['pages'], load: loadPageEntries },
  /** People by slug. */
  people: { paths: [peopleFolder], load: (content) => toEntries(loadPeople(content).people) },
  /** Removed papers by the identifiers they had. */
  removed: { paths: [removedPapersFile], load: (content) => parsedToEntries(loadRemoved(content)) },
  /** Topics by slug, in the order of the file. */
  topics: { paths: [tagsFile], load: (content) => parsedToEntries(loadTopics(content)) },
} as const satisfies Record<string, ContentCollection>;

/**
 * Reads the configuration. A new address needs a restart of the server, which this does not do: Astro would not watch the
 * content again.
 */
function loadArchiveEntry(content: string, { config: astro, logger }: LoaderContext) {
  const config = loadArchiveConfig(content);
  if (!config.ok) return undefined;
  const { url, base } = config.value;
  if (base !== astro.base || url !== new URL(astro.site ?? url).origin) {
    logger.warn('The new address holds from the next start of the server.');
  }
  const digest = textToDigest(JSON.stringify(config.value));
  return [{ id: 'archive', data: config.value, digest }];
}

function loadPageEntries(content: string, { config: { root } }: LoaderContext): readonly Entry[] {
  return loadProsePages(content).pages.map((page) => ({
    id: page.slug,
    data: page,
    ...moduleEntry(page.body, { root, content }),
  }));
}

function parsedToEntries(parsed: Parsed<Values>): readonly Entry[] | undefined {
  return parsed.ok ? toEntries(parsed.value) : undefined;
}

function toEntries(values: Values): readonly Entry[] {
  return Object.entries(values).map(([id, data]) => ({ id, data }));
}

type Values = Readonly<Record<string, Entry['data']>>;

interface ContentCollection {
  /** Its files and folders, below the content folder. */
  readonly paths: readonly string[];
  /** Returns its entries in order, or undefined if the file is invalid and the last valid ones stay. */
  readonly load: (content: string, context: LoaderContext) => readonly Entry[] | undefined;
}
