import { createElement } from '../../dom/create-element.ts';
import { baseOfPage, savedLink } from './saved-link.ts';
import type { SavedPaper } from './saved-paper.ts';
import { parseTags } from './select-saved.ts';

/** The entry of a saved paper in the list, with fields for what the reader writes. */
export function createSavedItem(paper: SavedPaper, events: SavedItemEvents): HTMLElement {
  const { title, authors, date, note, tags } = paper;
  const href = savedLink(paper, baseOfPage());
  const tagLine = createElement('p', { className: 'saved-tags' });
  const showTags = (shown: readonly string[]): void =>
    tagLine.replaceChildren(...shown.map((tag) => createTag(tag, events.choose)));
  showTags(tags);
  const noteField = createElement('textarea', { value: note, rows: 2 });
  noteField.addEventListener('input', () => events.change({ note: noteField.value }));
  const tagField = createElement('input', { type: 'text', value: tags.join(', ') });
  tagField.addEventListener('input', () => {
    const written = parseTags(tagField.value);
    showTags(written);
    events.change({ tags: written });
  });
  const remove = createElement('button', { type: 'button', textContent: 'Remove' });
  remove.ariaLabel = `Remove: ${title}`;
  const item = createElement(
    'li',
    { className: 'saved-item' },
    createElement('h2', {}, href === undefined ? title : createElement('a', { href }, title)),
    createElement('p', { className: 'saved-meta' }, metaOf(authors, date)),
    tagLine,
    createElement(
      'details',
      { open: note !== '' },
      createElement('summary', { textContent: 'Note and tags' }),
      createElement('label', {}, 'Note', noteField),
      createElement('label', {}, 'Tags, separated by commas', tagField),
    ),
    remove,
  );
  remove.addEventListener('click', () => {
    if (events.remove()) offerUndo(item, title, events.restore);
  });
  return item;
}

export function createTag(tag: string, choose: (tag: string) => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button', className: 'saved-tag' }, tag);
  button.addEventListener('click', () => choose(tag));
  return button;
}

function metaOf(authors: readonly string[], date: string | undefined): string {
  const names =
    authors.length > mostNames
      ? [...authors.slice(0, mostNames), `${String(authors.length - mostNames)} more`]
      : authors;
  return [names.join(', '), date ?? ''].filter((part) => part !== '').join(' · ');
}

/** The place in the list stays, so that nothing moves under the pointer. */
function offerUndo(item: HTMLElement, title: string, restore: () => boolean): void {
  const former = [...item.childNodes];
  const undo = createElement('button', { type: 'button', textContent: 'Undo' });
  undo.ariaLabel = `Undo: save ${title} again`;
  item.replaceChildren(createElement('p', {}, `Removed: ${title} `), undo);
  item.dataset['removed'] = '';
  undo.focus();
  undo.addEventListener('click', () => {
    if (!restore()) return;
    delete item.dataset['removed'];
    item.replaceChildren(...former);
    item.querySelector<HTMLElement>(':scope > button')?.focus();
  });
}

const mostNames = 12;

interface SavedItemEvents {
  /** Called with every letter typed. */
  readonly change: (change: Partial<Pick<SavedPaper, 'note' | 'tags'>>) => void;
  readonly choose: (tag: string) => void;
  /** False when the device refuses. */
  readonly remove: () => boolean;
  readonly restore: () => boolean;
}
