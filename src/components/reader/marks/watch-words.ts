import { fieldOf, readStored, watchStored, writeStored } from '../../dom/device-store.ts';

/** Returns the words and names that the reader watches on this device. */
export function readWatchWords(): readonly WatchWord[] {
  return parseWatchWords(readStored(name));
}

/** Stores other words. Returns false, with nothing changed, when the device refuses. */
export function writeWatchWords(words: readonly WatchWord[]): boolean {
  const isStored = writeStored(name, words);
  if (isStored) document.dispatchEvent(new Event(event));
  return isStored;
}

/** Calls back whenever the words have changed, by this page or by another tab. */
export function watchWatchWords(changed: () => void): void {
  document.addEventListener(event, changed);
  watchStored(name, changed);
}

/** Parses stored words; anything else is left out. */
export function parseWatchWords(stored: unknown): readonly WatchWord[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each: unknown) => {
    const word = fieldOf(each, 'word');
    const does = fieldOf(each, 'does') === 'hide' ? 'hide' : 'highlight';
    return typeof word === 'string' && word.trim() !== '' ? [{ word, does }] : [];
  });
}

const name = 'watch';
const event = 'watch';

export interface WatchWord {
  readonly word: string;
  readonly does: 'highlight' | 'hide';
}
