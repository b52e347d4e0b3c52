/** Describes that the search could not be loaded, which is not the same as finding nothing. */
export function describeFailure(isOnline: boolean): string {
  return isOnline
    ? 'The search could not be loaded. That says nothing about what the archive holds.'
    : 'You are offline, and the search could not be loaded. It goes on when you are back.';
}
