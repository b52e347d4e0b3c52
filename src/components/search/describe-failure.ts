import { search as words } from '../../words/shown.ts';

/** Describes that the search could not be loaded, which is not the same as finding nothing. */
export function describeFailure(isOnline: boolean): string {
  return isOnline ? words.notLoaded : words.offline;
}
