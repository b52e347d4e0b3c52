import { filesVersion } from '../archive-files.ts';
import { readFrontCoded } from './front-code.ts';

/**
 * Reads the words of a file in their order; in a file of endings they are reversed.
 *
 * @throws {Error} for any other file, or another version
 */
export function readWords(file: unknown): readonly KnownWord[] {
  if (!isWordsFile(file)) throw new Error('A file of words cannot be read');
  return readFrontCoded(file.words).map((word, place): KnownWord => {
    return { word, frequency: parseInt(file.papers[place] ?? '0', 36) / 2 };
  });
}

function isWordsFile(file: unknown): file is { readonly words: string; readonly papers: string } {
  return (
    typeof file === 'object' &&
    file !== null &&
    'version' in file &&
    file.version === filesVersion &&
    'words' in file &&
    typeof file.words === 'string' &&
    'papers' in file &&
    typeof file.papers === 'string'
  );
}

/** A word of the archive. */
export interface KnownWord {
  readonly word: string;
  /** The number of papers with the word, as its logarithm to base two, rounded down to halves. */
  readonly frequency: number;
}
