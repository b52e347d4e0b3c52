import { filesVersion } from '../archive-files.ts';

/**
 * The words of a file of words in alphabetical order, as they stand in it: in files of endings backwards.
 *
 * @throws {Error} for anything else, and for a file of another version
 */
export function readWords(file: unknown): readonly KnownWord[] {
  if (!isWordsFile(file)) throw new Error('A file of words cannot be read');
  let before = '';
  return file.words.split(' ').map((entry, place): KnownWord => {
    before = before.slice(0, parseInt(entry[0] ?? '0', 36)) + entry.slice(1);
    return { word: before, frequency: parseInt(file.papers[place] ?? '0', 36) };
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
  /** Of the number of papers that have it, the power of two. */
  readonly frequency: number;
}
