import { createElement } from '../../dom/create-element.ts';
import { openDialog } from '../../dom/open-dialog.ts';
import { settings as words } from '../../../words/shown.ts';

/** Opens the list of keyboard shortcuts. */
export function openShortcutList(): void {
  const rows = keys.map(([pressed, does]) =>
    createElement(
      'div',
      {},
      createElement(
        'dt',
        {},
        ...pressed.flatMap((key, index) => [
          ...(index === 0 ? [] : [' ']),
          createElement('kbd', {}, key),
        ]),
      ),
      createElement('dd', {}, does),
    ),
  );
  openDialog(words.keys, createElement('dl', { className: 'key-list' }, ...rows));
}

const keys: readonly (readonly [readonly string[], string])[] = [
  [['/', 'Ctrl K'], words.does.search],
  [['j', 'k'], words.does.step],
  [['o'], words.does.open],
  [['s'], words.does.save],
  [['[', ']'], words.does.neighbour],
  [['t'], words.does.theme],
  [['?'], words.does.list],
];
