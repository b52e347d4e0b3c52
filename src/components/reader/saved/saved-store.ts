import { readStored, watchStored, writeStored } from '../../dom/device-store.ts';
import { parseSaved, type SavedPaper } from './saved-paper.ts';

/** Returns the papers that are saved on this device, the latest first. */
export function readSaved(): readonly SavedPaper[] {
  return parseSaved(readStored(name));
}

/**
 * Changes what is saved, after reading it again because another tab may have changed it. Returns false, with nothing
 * changed, when the device refuses.
 */
export function changeSaved(
  change: (saved: readonly SavedPaper[]) => readonly SavedPaper[],
): boolean {
  const saved = readSaved();
  const changed = change(saved);
  if (changed === saved) return true;
  const isStored = writeStored(name, changed);
  if (isStored) document.dispatchEvent(new Event(event));
  return isStored;
}

/** Calls back whenever the saved papers have changed, by this page or by another tab. */
export function watchSaved(changed: () => void): void {
  document.addEventListener(event, changed);
  watchStored(name, changed);
}

const name = 'saved';
const event = 'saved';
