import { basename, join, relative } from 'node:path';
import { translationOf, type Translation } from '../words/words-of.ts';

/**
 * Creates the plugin of Vite that puts the words of the archive's language in the place of the English ones, key by key:
 * what the translation lacks stays English. A bundle holds one text for each key that it uses.
 *
 * @param language of the archive, BCP 47
 */
export function translateWords(engine: string, language: string): WordsPlugin {
  const translation = translationOf(language);
  const english = join(engine, 'src', 'words', 'english');
  return {
    name: 'offprint-words',
    enforce: 'pre',
    load: (id) => {
      const path = relative(english, id);
      if (translation === undefined || path.startsWith('..')) return undefined;
      const keys = keysOf(translation.words, basename(id, '.ts'));
      if (keys.length === 0) return undefined;
      const translated = join(english, '..', translation.folder, path);
      return [
        `export * from ${JSON.stringify(`${id}?english`)};`,
        `export { ${keys.join(', ')} } from ${JSON.stringify(translated)};`,
      ].join('\n');
    },
  };
}

function keysOf(words: Translation, part: string): readonly string[] {
  const found = Object.entries(words).find(([name]) => name === part);
  return Object.keys(found?.[1] ?? {});
}

/** The part of Vite's interface of plugins that is used. */
interface WordsPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: (id: string) => string | undefined;
}
