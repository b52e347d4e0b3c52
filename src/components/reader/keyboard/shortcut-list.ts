import { createElement } from '../../dom/create-element.ts';
import { openDialog } from '../../dom/open-dialog.ts';

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
  openDialog('Keys', createElement('dl', { className: 'key-list' }, ...rows));
}

const keys: readonly (readonly [readonly string[], string])[] = [
  [['/', 'Ctrl K'], 'Search; on a Mac also ⌘ K'],
  [['j', 'k'], 'Next and previous paper'],
  [['o'], 'Open the paper'],
  [['s'], 'Save the paper, or take it back'],
  [['[', ']'], 'Previous and next day, page or paper'],
  [['t'], 'Theme: as the system, light, dark'],
  [['?'], 'This list'],
];
