import { readDisplay, themes, writeDisplay } from '../display.ts';
import { showNotice } from '../../dom/notice.ts';
import { moveToPaper, openPaper, savePaper } from './paper-steps.ts';
import { settings as words } from '../../../words/shown.ts';

/**
 * Makes single keys do what the list behind `?` says, except while the reader types, while a dialog is open, and with a
 * modifier key held, when they belong to the browser; AltGraph, which types `[` on many keyboards, is allowed. The
 * reader can switch them off (https://www.w3.org/TR/WCAG22/#character-key-shortcuts).
 *
 * @param openSearch called for `/`
 */
export function listenForShortcuts(openSearch: () => void): void {
  const actions: Readonly<Record<string, () => void>> = {
    '/': openSearch,
    j: () => moveToPaper(1),
    k: () => moveToPaper(-1),
    o: openPaper,
    s: savePaper,
    '[': () => goTo('prev'),
    ']': () => goTo('next'),
    t: nextTheme,
    '?': () => void import('./shortcut-list.ts').then(({ openShortcutList }) => openShortcutList()),
  };
  document.addEventListener('keydown', (event) => {
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (action === undefined || isTaken(event) || !readDisplay().shortcuts) return;
    event.preventDefault();
    action();
  });
}

function isTaken(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.altKey || event.metaKey;
  return (
    event.defaultPrevented ||
    event.isComposing ||
    (isHeld && !event.getModifierState('AltGraph')) ||
    isTyping(event.target) ||
    document.querySelector('dialog[open]') !== null
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(typedInto));
}

const typedInto =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="textbox"]';

/** Takes the first link of the page: numbered pages of a day also have neighbours in time. */
function goTo(neighbour: 'prev' | 'next'): void {
  const step = document.querySelector<HTMLAnchorElement>(`a[rel~="${neighbour}"]`);
  if (step !== null) location.assign(step.href);
}

function nextTheme(): void {
  const theme = themes[(themes.indexOf(readDisplay().theme) + 1) % themes.length] ?? 'system';
  writeDisplay({ theme });
  showNotice(words.themeNow[theme]);
}
