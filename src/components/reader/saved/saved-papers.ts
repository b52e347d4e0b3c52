import { refusal, showNotice } from '../../dom/notice.ts';
import { announceOutcome } from '../../dom/announce-outcome.ts';
import { findElement } from '../../dom/find-element.ts';
import { createSavedItem, createTag } from './saved-item.ts';
import { joinSaved, isSamePaper, type SavedPaper } from './saved-paper.ts';
import { changeSaved, readSaved, watchSaved } from './saved-store.ts';
import { describeSelection, selectSaved, tagsOf } from './select-saved.ts';

/** Defines `<saved-papers>`: the papers saved on the device, to search, sort, annotate, tag, export and import. */
export function defineSavedPapers(): void {
  customElements.define('saved-papers', SavedPapers);
}

class SavedPapers extends HTMLElement {
  #tag: string | undefined;
  #most = pageLength;
  #isOwn = false;
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #pending = new Map<SavedPaper, Partial<SavedPaper>>();

  connectedCallback(): void {
    changeSaved(joinSaved);
    this.#find('.saved-controls').addEventListener('input', () => this.#render());
    this.#find('.saved-more').addEventListener('click', () => {
      this.#most += pageLength;
      this.#render();
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-export]'))
      button.addEventListener('click', () => void this.#export(button.dataset['export'] ?? ''));
    this.#find('[type="file"]').addEventListener('change', () => void this.#import());
    this.#find('.saved-list').addEventListener('focusout', () => {
      if (this.#isStale) setTimeout(() => this.#follow());
    });
    watchSaved(() => this.#follow());
    addEventListener('pagehide', () => this.#flush());
    this.#render();
  }

  /** Shows the changes of another tab, but not while the reader writes here. */
  #follow(): void {
    this.#isStale = !this.#isOwn && this.#find('.saved-list').contains(document.activeElement);
    if (this.#isOwn) this.#count();
    else if (!this.#isStale) this.#render();
  }

  #render(): void {
    this.#flush();
    const shown = this.#selected();
    const items = shown.slice(0, this.#most).map((paper) => this.#createItem(paper));
    this.#find('.saved-list').replaceChildren(...items);
    this.#find('.saved-more').hidden = shown.length <= this.#most;
    this.#count();
  }

  #count(): void {
    const saved = readSaved();
    const shown = this.#selected().length;
    this.#find('.saved-count').textContent = describeSelection(saved.length, shown);
    this.dataset['state'] = saved.length === 0 ? 'empty' : 'filled';
    const tags = tagsOf(saved).slice(0, mostTags);
    this.#find('.saved-filter').replaceChildren(
      ...tags.map((tag) => {
        const button = createTag(tag, (chosen) => this.#choose(chosen));
        button.ariaPressed = String(tag === this.#tag);
        return button;
      }),
    );
  }

  #choose(tag: string): void {
    this.#tag = this.#tag === tag ? undefined : tag;
    this.#render();
    this.querySelector<HTMLElement>('.saved-filter [aria-pressed="true"]')?.focus();
  }

  #selected(): readonly SavedPaper[] {
    const saved = readSaved();
    if (!saved.some(({ tags }) => tags.includes(this.#tag ?? ''))) this.#tag = undefined;
    const query = this.querySelector('input')?.value ?? '';
    const order = this.querySelector('select')?.value ?? '';
    return selectSaved(saved, { query, tag: this.#tag, order });
  }

  #createItem(paper: SavedPaper): HTMLElement {
    let removed = paper;
    const template = findElement(this, 'template', HTMLTemplateElement);
    return createSavedItem(template, paper, {
      change: (change) => {
        this.#pending.set(paper, { ...this.#pending.get(paper), ...change });
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#flush(), 400);
      },
      choose: (tag) => this.#choose(tag),
      remove: () => {
        this.#flush();
        removed = readSaved().find((each) => isSamePaper(each, paper)) ?? paper;
        return this.#change((saved) => saved.filter((each) => !isSamePaper(each, paper)));
      },
      restore: () => this.#change((saved) => joinSaved([...saved, removed])),
    });
  }

  #flush(): void {
    clearTimeout(this.#timer);
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const [paper, change] of pending) {
      this.#change((saved) =>
        saved.map((each) => (isSamePaper(each, paper) ? { ...each, ...change } : each)),
      );
    }
  }

  #change(change: (saved: readonly SavedPaper[]) => readonly SavedPaper[]): boolean {
    this.#isOwn = true;
    const isStored = changeSaved(change);
    this.#isOwn = false;
    if (!isStored) showNotice(refusal);
    return isStored;
  }

  #export(format: string): Promise<void> {
    this.#flush();
    const papers = format === 'json' ? readSaved() : this.#selected();
    const work = () => exchange().then(({ exportSaved }) => exportSaved(papers, format));
    return announceOutcome(this.#find('.saved-answer'), work);
  }

  async #import(): Promise<void> {
    this.#flush();
    const input = this.querySelector<HTMLInputElement>('[type="file"]');
    const [file] = input?.files ?? [];
    if (input === null || file === undefined) return;
    const work = () => exchange().then(({ importSaved }) => importSaved(file));
    await announceOutcome(this.#find('.saved-answer'), work);
    // The same file may be chosen again.
    input.value = '';
  }

  #find(selector: string): HTMLElement {
    return findElement(this, selector);
  }
}

const exchange = () => import('./exchange-saved.ts');
const pageLength = 100;
const mostTags = 40;
