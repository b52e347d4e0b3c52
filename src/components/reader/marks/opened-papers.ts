import { readStored, textsOf, writeStored } from '../../dom/device-store.ts';

/** Returns the identifiers of the papers whose pages were opened on this device. */
export function readOpenedPapers(): ReadonlySet<string> {
  return new Set(textsOf(readStored('read')));
}

/** Remembers that a paper was opened, under its current identifier; the oldest are forgotten. */
export function noteOpened(id: string | undefined): void {
  const ids = textsOf(readStored('read'));
  if (id !== undefined && ids[0] !== id) writeStored('read', withNewest(ids, id));
}

/** Returns the list with an identifier first, cut to a length that a device can well store. */
export function withNewest(ids: readonly string[], id: string): readonly string[] {
  return [id, ...ids.filter((each) => each !== id)].slice(0, limit);
}

const limit = 5000;
