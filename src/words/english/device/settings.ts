import type { Plural } from '../../plural.ts';

export const close = 'Close';
export const theme = 'Theme';
export const themes = { system: 'As the system', light: 'Light', dark: 'Dark' };
/** Said when a key changed it. */
export const themeNow = {
  system: 'Theme: as the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
};
export const density = 'Density';
export const densities = { comfortable: 'Comfortable', compact: 'Compact' };
export const abstracts = 'Abstracts in lists';
export const lengths = { none: 'None', short: 'Beginnings', full: 'Whole' };
export const dim = 'Dim papers that I have opened';
export const singleKeys = 'Single keys do something';
export const showKeys = 'Show the keys';
export const notStored = 'This device stores nothing, so this holds for this page only.';
export const staysHere = 'All of this stays on your device and goes nowhere.';
export const forgetAll = 'Forget everything on this device …';
export const willBeGone = 'All that this archive remembers on this device will be gone.';
export const willBeGoneWith: Plural = {
  one: 'All that this archive remembers on this device will be gone, one saved paper included.',
  other: 'All that this archive remembers on this device will be gone, # saved papers included.',
};
export const forgetIt = 'Forget it';

/** Words that are highlighted or hidden in lists. */
export const watch = 'Watch words in lists';
export const word = 'A word or a name';
export const happens = 'What happens to papers with it';
export const highlight = 'highlight';
export const hide = 'hide';
export const highlighted = 'highlighted';
export const hidden = 'hidden';
export const add = 'Add';
export const forget = 'Forget';
export const forgetWord = (text: string): string => `Forget ${text}`;
export const watched = (words: string): string => `You watch: ${words}`;
export const hiddenPapers: Plural = {
  one: '# paper hidden by your watch words:',
  other: '# papers hidden by your watch words:',
};
export const show = 'show';
export const hideAgain = 'hide again';

/** Keys and what they do. */
export const keys = 'Keys';
export const does = {
  search: 'Search; on a Mac also ⌘ K',
  step: 'Next and previous paper',
  open: 'Open the paper',
  save: 'Save the paper, or take it back',
  neighbour: 'Previous and next day, page or paper',
  theme: 'Theme: as the system, light, dark',
  list: 'This list',
};
