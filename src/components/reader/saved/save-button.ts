import { createElement } from '../../dom/create-element.ts';
import { createIcon } from '../../dom/create-icon.ts';
import { refusal, showNotice } from '../../dom/notice.ts';
import { paperOnPage, titleOf, type PaperOnPage } from '../../card/paper-on-page.ts';
import { createSaved, isSamePaper, type SavedPaper } from './saved-paper.ts';
import { changeSaved, readSaved } from './saved-store.ts';
import { saved as words } from '../../../words/shown.ts';

/** Fills the `<save-paper>` of the article of a page with a button that saves its paper. */
export function fillSavePaper(article: HTMLElement): void {
  const word = createElement('span');
  article.querySelector('save-paper')?.append(createButton(paperOnPage(article), word));
  showSaved();
}

/** Adds to every card a button that saves its paper. */
export function addSaveButtons(cards: readonly HTMLElement[]): void {
  for (const card of cards) {
    const paper = paperOnPage(card);
    const button = createButton(paper, undefined);
    button.ariaLabel = words.saveNamed(paper.title);
    titleOf(card)?.after(button);
  }
  showSaved();
}

/** Shows on every button whether its paper is saved. */
export function showSaved(): void {
  const ids = new Set(readSaved().flatMap((saved) => saved.ids));
  for (const [button, { paper, word }] of buttons) {
    // Lists of results are redrawn.
    if (!button.isConnected) {
      buttons.delete(button);
      continue;
    }
    const isSaved = paper.ids.some((id) => ids.has(id));
    button.ariaPressed = String(isSaved);
    if (word !== undefined) word.textContent = isSaved ? words.saved : words.save;
  }
}

function createButton(paper: PaperOnPage, word: HTMLElement | undefined): HTMLButtonElement {
  const button = createElement(
    'button',
    { type: 'button', className: 'save' },
    createIcon('0 0 12 16', 'M1.5 1h9v13.5l-4.5-4-4.5 4z'),
    ...(word === undefined ? [] : [word]),
  );
  button.addEventListener('click', () => toggle(paper));
  buttons.set(button, { paper, word });
  return button;
}

function toggle(paper: PaperOnPage): void {
  const isIt = (each: SavedPaper): boolean => isSamePaper(each, paper);
  const before = readSaved().find(isIt);
  if (before !== undefined) {
    if (!changeSaved((saved) => saved.filter((each) => !isIt(each)))) showNotice(refusal);
    else {
      removed.push(before);
      if (before.note !== '' || before.tags.length > 0) {
        showNotice(words.removedWithNote);
      }
    }
    return;
  }
  const added = removed.findLast(isIt) ?? createSaved(paper, new Date());
  if (!changeSaved((saved) => [added, ...saved])) showNotice(refusal);
  else void import('./complete-saved.ts').then(({ completeSaved }) => completeSaved(added));
}

const buttons = new Map<
  HTMLButtonElement,
  { readonly paper: PaperOnPage; readonly word: HTMLElement | undefined }
>();
/** Papers removed while the page is open, so that pressing twice loses no note. */
const removed: SavedPaper[] = [];
