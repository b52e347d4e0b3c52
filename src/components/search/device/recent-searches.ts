import { readStored, textsOf, writeStored } from '../../dom/device-store.ts';

/** Returns what was searched on this device, the latest first. */
export function readRecentSearches(): readonly string[] {
  return textsOf(readStored(name)).slice(0, most);
}

/** Remembers a search that was submitted, or one of whose results was opened. */
export function noteRecentSearch(typed: string): void {
  const text = typed.trim().replace(/\s+/gu, ' ').slice(0, longest);
  if (text === '') return;
  const others = readRecentSearches().filter((each) => each.toLowerCase() !== text.toLowerCase());
  writeStored(name, [text, ...others].slice(0, most));
}

export function forgetRecentSearches(): void {
  writeStored(name, []);
}

const name = 'recent-searches';
const most = 8;
const longest = 200;
