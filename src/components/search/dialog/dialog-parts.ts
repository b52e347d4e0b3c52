import { createElement } from '../../dom/create-element.ts';
import { dialog as words, page } from '../../../words/shown.ts';

/** Creates the empty search dialog, which its button and a click beside it close. */
export function createDialogParts(searchPage: string): DialogParts {
  const status = createElement('p', { className: 'search-dialog-status', role: 'status' });
  const list = createElement('div', { id: 'search-options', role: 'listbox' });
  list.ariaLabel = words.suggestions;
  const field = createElement('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    ariaLabel: page.searchPapers,
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'none',
    enterKeyHint: 'search',
    spellcheck: false,
  });
  field.setAttribute('aria-controls', list.id);
  const close = createElement(
    'button',
    { type: 'button', className: 'search-dialog-close', ariaLabel: words.close },
    '×',
  );
  const form = createElement('form', { action: searchPage, role: 'search' }, field, close);
  const keys = createElement('p', { className: 'search-dialog-keys', ariaHidden: 'true' });
  keys.append(...keyHints.flatMap(([key, does]) => [createElement('kbd', {}, key), ` ${does} `]));
  const foot = createElement('footer', {}, status, keys);
  const inside = createElement('div', {}, form, list, foot);
  const dialog = createElement('dialog', { className: 'search-dialog' }, inside);
  dialog.ariaLabel = words.heading;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  return { dialog, form, field, list, status };
}

const keyHints = [
  ['↑ ↓', words.toMove],
  ['Enter', words.toOpen],
  ['Esc', words.toClose],
] as const;

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}
