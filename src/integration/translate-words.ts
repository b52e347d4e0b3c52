import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { translationOf, type Translation } from '../words/words-of.ts';

/**
 * Creates the plugin of Vite that puts the words of the archive's language in the place of the English ones, key by key:
 * what the translation lacks stays English.
 *
 * @param language of the archive, BCP 47
 */
export function translateWords(checkout: string, language: string): WordsPlugin {
  const words = join(checkout, 'src', 'words');
  const english = join(words, 'english');
  const translation = translationOf(language);
  const files = partFiles(english);
  return {
    name: 'offprint-words',
    enforce: 'pre',
    transform(code, id) {
      if (this.environment.name !== 'client' || !code.includes('words/shown.ts')) return undefined;
      return withOwnWords(
        code,
        (part) => `${files.get(part) ?? part}?in=${queryName(relative(checkout, id))}`,
      );
    },
    load(id) {
      const [file = '', query = ''] = id.split('?', 2);
      const path = relative(english, file);
      if (translation === undefined || path.startsWith('..') || query.startsWith(plain)) {
        return undefined;
      }
      const keys = keysOf(translation.words, basename(path, '.ts'));
      if (keys.length === 0) return undefined;
      const translated = join(words, translation.folder, path);
      const [rest, own] = query === '' ? [`?${plain}`, ''] : [`?${plain}&${query}`, `?${query}`];
      return [
        `export * from ${JSON.stringify(file + rest)};`,
        `export { ${keys.join(', ')} } from ${JSON.stringify(translated + own)};`,
      ].join('\n');
    },
  };
}

/**
 * Replaces the import of words by one of each part, from a copy that this module alone imports. A bundler divides code by
 * modules: shared ones would bring the texts of all pages to every page, or be one more file to request.
 */
function withOwnWords(code: string, fileOf: (part: string) => string): string {
  return code.replace(importOfWords, (_, names: string) =>
    names
      .split(',')
      .filter((name) => name.trim() !== '')
      .map((name) => {
        const [part = '', alias = part] = name.trim().split(/\s+as\s+/u);
        return `import * as ${alias} from ${JSON.stringify(fileOf(part))};`;
      })
      .join(' '),
  );
}

/** Returns a path as a value of a query that no plugin takes for one of its own. */
function queryName(path: string): string {
  return path.replace(/\W+/gu, '-');
}

const importOfWords = /import \{(?<names>[^}]*)\} from '[./]+words\/shown\.ts';/u;

/** Marks the English texts that a translation falls back to. */
const plain = 'plain';

/** Returns the files of the parts of the words by the names of the parts. */
function partFiles(english: string): ReadonlyMap<string, string> {
  const index = readFileSync(join(english, 'index.ts'), 'utf8');
  const exported = index.matchAll(/export \* as (?<part>\w+) from '(?<path>[^']+)'/gu);
  return new Map([...exported].map(([, part = '', path = '']) => [part, join(english, path)]));
}

function keysOf(words: Translation, part: string): readonly string[] {
  const found = Object.entries(words).find(([name]) => name === part);
  return Object.keys(found?.[1] ?? {});
}

/** The part of Vite's interface of plugins that is used. */
interface WordsPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  transform: (this: TransformContext, code: string, id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

interface TransformContext {
  readonly environment: { readonly name: string };
}
