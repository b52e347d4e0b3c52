import { createElement } from '../../dom/create-element.ts';
import { forgetStored } from '../../dom/device-store.ts';
import { readDisplay, writeDisplay } from '../display.ts';
import { openShortcutList } from '../keyboard/shortcut-list.ts';
import { openDialog } from '../../dom/open-dialog.ts';
import { readSaved } from '../saved/saved-store.ts';
import { createChoice, createSwitch } from './settings-fields.ts';
import { createWordList } from './word-list.ts';
import { pageFormat } from '../../dom/page-format.ts';
import { page, settings as words } from '../../../words/shown.ts';

/** Opens the reading settings. Each takes effect at once, on this page and in the reader's other tabs. */
export function openSettings(): void {
  const dialog = openDialog(
    page.readingSettings,
    ...createDisplayFields(),
    createWordList(),
    createSwitch(words.singleKeys, readDisplay().shortcuts, (shortcuts) =>
      writeDisplay({ shortcuts }),
    ),
    createButton(words.showKeys, () => {
      dialog.close();
      openShortcutList();
    }),
    createForgetting(),
  );
}

function createDisplayFields(): readonly HTMLElement[] {
  const { theme, density, abstracts, dimRead } = readDisplay();
  return [
    createChoice({
      legend: words.theme,
      name: 'theme',
      chosen: theme,
      options: [
        ['system', words.themes.system],
        ['light', words.themes.light],
        ['dark', words.themes.dark],
      ],
      choose: (chosen) => writeDisplay({ theme: chosen }),
    }),
    createChoice({
      legend: words.density,
      name: 'density',
      chosen: density,
      options: [
        ['comfortable', words.densities.comfortable],
        ['compact', words.densities.compact],
      ],
      choose: (chosen) => writeDisplay({ density: chosen }),
    }),
    createChoice({
      legend: words.abstracts,
      name: 'abstracts',
      chosen: abstracts,
      options: [
        ['none', words.lengths.none],
        ['short', words.lengths.short],
        ['full', words.lengths.full],
      ],
      choose: (chosen) => writeDisplay({ abstracts: chosen }),
    }),
    createSwitch(words.dim, dimRead, (isOn) => writeDisplay({ dimRead: isOn })),
  ];
}

/** Creates the button that removes all stored data, after a second press. */
function createForgetting(): HTMLElement {
  const count = readSaved().length;
  const warning = count === 0 ? words.willBeGone : pageFormat().count(count, words.willBeGoneWith);
  const question = createElement(
    'p',
    { hidden: true },
    `${warning} `,
    createButton(words.forgetIt, () => {
      forgetStored();
      location.reload();
    }),
  );
  const ask = createButton(words.forgetAll, () => {
    question.hidden = false;
    ask.hidden = true;
    question.querySelector('button')?.focus();
  });
  return createElement(
    'div',
    { className: 'forgetting' },
    createElement('p', {}, words.staysHere),
    ask,
    question,
  );
}

function createButton(text: string, press: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button' }, text);
  button.addEventListener('click', press);
  return button;
}
