import { createElement } from '../../dom/create-element.ts';

/** Creates the empty search dialog, which its button and a click beside it close. */
export function createDialogParts(searchPage: string): DialogParts {
  const status = createElement('p', { className: 'search-dialog-status', role: 'status' });
  const list = createElement('div', { id: 'search-options', role: 'listbox' });
  list.ariaLabel = 'Suggestions';
  const field = createElement('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    ariaLabel: 'Search papers',
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
    placeholder: 'Titles, abstracts, authors, topics, identifiers',
    autocomplete: 'off',
    autocapitalize: 'none',
    enterKeyHint: 'search',
    spellcheck: false,
  });
  field.setAttribute('aria-controls', list.id);
  const close = createElement(
    'button',
    { type: 'button', className: 'search-dialog-close', ariaLabel: 'Close' },
    '×',
  );
  const form = createElement('form', { action: searchPage, role: 'search' }, field, close);
  const keys = createElement('p', { className: 'search-dialog-keys', ariaHidden: 'true' });
  keys.append(...keyHints.flatMap(([key, does]) => [createElement('kbd', {}, key), ` ${does} `]));
  const foot = createElement('footer', {}, status, keys);
  const inside = createElement('div', {}, form, list, foot);
  const dialog = createElement('dialog', { className: 'search-dialog' }, inside);
  dialog.ariaLabel = 'Search';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  return { dialog, form, field, list, status };
}

const keyHints = [
  ['↑ ↓', 'to move'],
  ['Enter', 'to open'],
  ['Esc', 'to close'],
] as const;

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}
