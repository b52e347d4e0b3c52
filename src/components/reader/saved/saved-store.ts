import { readStored, watchStored, writeStored } from '../../dom/device-store.ts';
import { parseSaved, type SavedPaper } from './saved-paper.ts';

/** The papers that are saved on this device, the newest first. */
export function readSaved(): readonly SavedPaper[] {
  return parseSaved(readStored(name));
}

/**
 * Changes what is saved. It is read anew before, because another tab may have changed it meanwhile. False, with nothing
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
