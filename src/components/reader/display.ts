import { createElement } from '../dom/create-element.ts';
import { fieldOf, readStored, watchStored, writeStored } from '../dom/device-store.ts';

/** Returns the display that the reader chose on this device. */
export function readDisplay(): Display {
  return unstored ?? parseDisplay(readStored('display'));
}

/**
 * Changes the display of this page at once and of the reader's other tabs. Returns false when the device stores
 * nothing, so that the change lasts for this page only.
 */
export function writeDisplay(change: Partial<Display>): boolean {
  const display = { ...readDisplay(), ...change };
  const isStored = writeStored('display', display);
  unstored = isStored ? undefined : display;
  announce(display);
  return isStored;
}

/** Calls back with every change of the display, made on this page or in another tab. */
export function watchDisplay(changed: (display: Display) => void): void {
  document.addEventListener(event, () => changed(readDisplay()));
}

/** Applies the changes that other tabs make, and colours the window of the browser as the page. Called once on a page. */
export function followDisplay(): void {
  watchStored('display', () => announce(readDisplay()));
  watchDisplay(colourWindow);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colourWindow);
  colourWindow();
}

function colourWindow(): void {
  const name = 'theme-color';
  const meta =
    document.querySelector<HTMLMetaElement>(`meta[name=${name}]`) ??
    document.head.appendChild(createElement('meta', { name }));
  meta.content = getComputedStyle(document.body).backgroundColor;
}

/** In the order in which a key goes through them. */
export const themes = ['system', 'light', 'dark'] as const;

/** Parses a stored display. Missing and invalid values are those of a first visit. */
export function parseDisplay(stored: unknown): Display {
  const value = (name: keyof Display): unknown => fieldOf(stored, name);
  const flag = (name: 'dimRead' | 'shortcuts'): boolean => {
    const chosen = value(name);
    return typeof chosen === 'boolean' ? chosen : firstDisplay[name];
  };
  return {
    theme: themes.find((each) => each === value('theme')) ?? firstDisplay.theme,
    density: densities.find((each) => each === value('density')) ?? firstDisplay.density,
    abstracts: lengths.find((each) => each === value('abstracts')) ?? firstDisplay.abstracts,
    dimRead: flag('dimRead'),
    shortcuts: flag('shortcuts'),
  };
}

/** Style sheets read the attributes of `<html>`, as the script in the head of the page sets them. */
function announce(display: Display): void {
  Object.assign(document.documentElement.dataset, display);
  document.dispatchEvent(new CustomEvent(event, { detail: display }));
}

const event = 'display';
const densities = ['comfortable', 'compact'] as const;
const lengths = ['none', 'short', 'full'] as const;

const firstDisplay: Display = {
  theme: 'system',
  density: 'comfortable',
  abstracts: 'short',
  dimRead: false,
  shortcuts: true,
};

/** The display of this page on a device that stores nothing. */
let unstored: Display | undefined;

export interface Display {
  readonly theme: (typeof themes)[number];
  readonly density: (typeof densities)[number];
  /** How much of an abstract a list shows. */
  readonly abstracts: (typeof lengths)[number];
  /** True when lists dim the papers that were opened before. */
  readonly dimRead: boolean;
  /** True when single keys are shortcuts. */
  readonly shortcuts: boolean;
}
