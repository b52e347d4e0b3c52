import { createElement } from '../../dom/create-element.ts';
import { forgetStored } from '../../dom/device-store.ts';
import { readDisplay, writeDisplay } from '../display.ts';
import { openShortcutList } from '../keyboard/shortcut-list.ts';
import { openDialog } from '../../dom/open-dialog.ts';
import { readSaved } from '../saved/saved-store.ts';
import { createChoice, createSwitch } from './settings-fields.ts';
import { createWordList } from './word-list.ts';

/** Opens the reading settings. Each takes effect at once, on this page and in the reader's other tabs. */
export function openSettings(): void {
  const dialog = openDialog(
    'Reading settings',
    ...createDisplayFields(),
    createWordList(),
    createSwitch('Single keys do something', readDisplay().shortcuts, (shortcuts) =>
      writeDisplay({ shortcuts }),
    ),
    createButton('Show the keys', () => {
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
      legend: 'Theme',
      name: 'theme',
      chosen: theme,
      options: [
        ['system', 'As the system'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      choose: (chosen) => writeDisplay({ theme: chosen }),
    }),
    createChoice({
      legend: 'Density',
      name: 'density',
      chosen: density,
      options: [
        ['comfortable', 'Comfortable'],
        ['compact', 'Compact'],
      ],
      choose: (chosen) => writeDisplay({ density: chosen }),
    }),
    createChoice({
      legend: 'Abstracts in lists',
      name: 'abstracts',
      chosen: abstracts,
      options: [
        ['none', 'None'],
        ['short', 'Beginnings'],
        ['full', 'Whole'],
      ],
      choose: (chosen) => writeDisplay({ abstracts: chosen }),
    }),
    createSwitch('Dim papers that I have opened', dimRead, (isOn) =>
      writeDisplay({ dimRead: isOn }),
    ),
  ];
}

/** Creates the button that removes all stored data, after a second press. */
function createForgetting(): HTMLElement {
  const count = readSaved().length;
  const saved =
    count === 0 ? '' : `, ${count === 1 ? 'one saved paper' : `${count} saved papers`} included`;
  const question = createElement(
    'p',
    { hidden: true },
    `All that this archive remembers on this device will be gone${saved}. `,
    createButton('Forget it', () => {
      forgetStored();
      location.reload();
    }),
  );
  const ask = createButton('Forget everything on this device …', () => {
    question.hidden = false;
    ask.hidden = true;
    question.querySelector('button')?.focus();
  });
  return createElement(
    'div',
    { className: 'forgetting' },
    createElement('p', {}, 'All of this stays on your device and goes nowhere.'),
    ask,
    question,
  );
}

function createButton(text: string, press: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button' }, text);
  button.addEventListener('click', press);
  return button;
}
