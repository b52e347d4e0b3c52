import { createElement } from './create-element.ts';
import { settings as words } from '../../words/shown.ts';

/**
 * Opens a modal dialog, which Escape, its button and a click beside it close; a press that begins or ends inside, as
 * when text is selected, does not. On closing, the focus returns to where it was and the dialog is removed.
 */
export function openDialog(heading: string, ...content: readonly Node[]): HTMLDialogElement {
  const close = createElement(
    'button',
    { type: 'button', className: 'dialog-close', ariaLabel: words.close },
    '×',
  );
  const title = createElement('h2', { id: 'dialog-title' }, heading);
  const inside = createElement('div', {}, createElement('header', {}, title, close), ...content);
  const dialog = createElement('dialog', { className: 'reader-dialog' }, inside);
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => dialog.close());
  let isBeside = false;
  dialog.addEventListener('pointerdown', ({ target }) => (isBeside = target === dialog));
  dialog.addEventListener('click', ({ target }) => {
    if (isBeside && target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
