import { renameKeys, type FormerNames } from '../problem/rename-keys.ts';

/** Moves the values of keys that records had in earlier versions to their present place; the rest is unchanged. */
export function moveFormerKeys(record: unknown): unknown {
  return renameKeys(record, formerRecordKeys).value;
}

/** Present names of keys of a record by former ones. `papers upgrade` writes the present ones. */
const formerRecordKeys: FormerNames = {
  // The publisher was part of the venue, which a book or a thesis does not have.
  'venue.publisher': 'publisher',
};
