import { drawCard, type DrawnPaper } from '../../card/draw-card.ts';
import { createElement } from '../../dom/create-element.ts';
import { baseOfPage, savedLink } from './saved-link.ts';
import type { SavedPaper } from './saved-paper.ts';
import { parseTags } from './select-saved.ts';
import { saved as words } from '../../../words/shown.ts';

/**
 * Draws the entry of a saved paper in the list, with fields for what the reader writes.
 *
 * @param template holds the blank card
 */
export function createSavedItem(
  template: HTMLTemplateElement,
  paper: SavedPaper,
  events: SavedItemEvents,
): HTMLElement {
  const { title, note, tags } = paper;
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
  const remove = createElement('button', { type: 'button', textContent: words.remove });
  remove.ariaLabel = words.removeNamed(title);
  const fields = createElement(
    'details',
    { open: note !== '' },
    createElement('summary', { textContent: words.noteAndTags }),
    createElement('label', {}, words.note, noteField),
    createElement('label', {}, words.tags, tagField),
  );
  const card = drawCard(template, savedToDrawn(paper, [tagLine, fields, remove]));
  remove.addEventListener('click', () => {
    if (events.remove()) offerUndo(card, title, events.restore);
  });
  return createElement('li', {}, card);
}

export function createTag(tag: string, choose: (tag: string) => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button', className: 'saved-tag' }, tag);
  button.addEventListener('click', () => choose(tag));
  return button;
}

function savedToDrawn(paper: SavedPaper, body: readonly Node[]): DrawnPaper {
  const { title, authors, date } = paper;
  const href = savedLink(paper, baseOfPage());
  const facts = [metaOf(authors, date)];
  return {
    title: [title],
    href,
    upvotes: 0,
    authors: [],
    facts,
    date: undefined,
    topics: [],
    body,
  };
}

function metaOf(authors: readonly string[], date: string | undefined): string {
  const names =
    authors.length > mostNames
      ? [...authors.slice(0, mostNames), words.moreNames(String(authors.length - mostNames))]
      : authors;
  return [names.join(', '), date ?? ''].filter((part) => part !== '').join(' · ');
}

/** Offers to undo the removal in the same entry of the list, so that nothing moves under the pointer. */
function offerUndo(card: HTMLElement, title: string, restore: () => boolean): void {
  const former = [...card.childNodes];
  const undo = createElement('button', { type: 'button', textContent: words.undo });
  undo.ariaLabel = words.undoNamed(title);
  card.replaceChildren(createElement('p', {}, `${words.removed(title)} `), undo);
  card.dataset['removed'] = '';
  undo.focus();
  undo.addEventListener('click', () => {
    if (!restore()) return;
    delete card.dataset['removed'];
    card.replaceChildren(...former);
    card.querySelector<HTMLElement>(':scope > button')?.focus();
  });
}

const mostNames = 12;

interface SavedItemEvents {
  /** Called with each input. */
  readonly change: (change: Partial<Pick<SavedPaper, 'note' | 'tags'>>) => void;
  readonly choose: (tag: string) => void;
  /** False when the device refuses. */
  readonly remove: () => boolean;
  readonly restore: () => boolean;
}
