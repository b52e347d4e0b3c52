import { refusal, showNotice } from '../../dom/notice.ts';
import { paperOnPage, titleLinkOf, type PaperOnPage } from '../../card/paper-on-page.ts';
import { createSaved, isSamePaper, type SavedPaper } from './saved-paper.ts';
import { changeSaved, readSaved, watchSaved } from './saved-store.ts';

/** Defines `<save-paper>`, which stands inside an element with `data-paper` and fills itself with a button. */
export function defineSavePaper(): void {
  watchSaved(showSaved);
  customElements.define(
    'save-paper',
    class extends HTMLElement {
      connectedCallback(): void {
        const article = this.closest<HTMLElement>('[data-paper]');
        if (article === null || this.firstChild !== null) return;
        const word = document.createElement('span');
        this.append(createButton(paperOnPage(article), word));
        showSaved();
      }
    },
  );
}

/** Gives every card a button that saves its paper. */
export function addSaveButtons(cards: readonly HTMLElement[]): void {
  for (const card of cards) {
    const paper = paperOnPage(card);
    const button = createButton(paper, undefined);
    button.ariaLabel = `Save: ${paper.title}`;
    titleLinkOf(card)?.parentElement?.after(button);
  }
  showSaved();
}

/** Shows on every button whether its paper is saved. */
function showSaved(): void {
  const ids = new Set(readSaved().flatMap((saved) => saved.ids));
  for (const [button, { paper, word }] of buttons) {
    // Lists of results come and go.
    if (!button.isConnected) {
      buttons.delete(button);
      continue;
    }
    const isSaved = paper.ids.some((id) => ids.has(id));
    button.ariaPressed = String(isSaved);
    if (word !== undefined) word.textContent = isSaved ? 'Saved' : 'Save';
  }
}

function createButton(paper: PaperOnPage, word: HTMLElement | undefined): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'save';
  button.append(createBookmark(), ...(word === undefined ? [] : [word]));
  button.addEventListener('click', () => toggle(paper));
  buttons.set(button, { paper, word });
  return button;
}

function createBookmark(): SVGElement {
  const [icon, path] = ['svg', 'path'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  );
  if (!(icon instanceof SVGElement) || path === undefined) throw new TypeError('There is no SVG');
  icon.setAttribute('viewBox', '0 0 12 16');
  icon.ariaHidden = 'true';
  path.setAttribute('d', 'M1.5 1h9v13.5l-4.5-4-4.5 4z');
  icon.append(path);
  return icon;
}

function toggle(paper: PaperOnPage): void {
  const isIt = (each: SavedPaper): boolean => isSamePaper(each, paper);
  const before = readSaved().find(isIt);
  if (before !== undefined) {
    if (!changeSaved((saved) => saved.filter((each) => !isIt(each)))) showNotice(refusal);
    else {
      removed.push(before);
      if (before.note !== '' || before.tags.length > 0) {
        showNotice('Removed with your note and tags. Save it again now to have them back.');
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
/** What was removed while the page is open, so that pressing twice loses no note. */
const removed: SavedPaper[] = [];
