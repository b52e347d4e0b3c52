import { pageFormat } from '../../dom/page-format.ts';
import type { FoundReply, SearchReply } from '../../../search/engine/search-messages.ts';
import { noteRecentSearch } from '../device/recent-searches.ts';
import { openPageClient } from '../page-client.ts';
import { createDialogParts, type DialogParts } from './dialog-parts.ts';
import { createOptionList, type OptionList } from './option-list.ts';
import { recentOptions, suggestedOptions, wholeSearch } from './search-options.ts';
import { loadStyle } from '../../dom/load-style.ts';
import { createStatusLine } from '../../dom/status-line.ts';
import dialogStyle from './search-dialog.css?url';
import { dialog as words } from '../../../words/shown.ts';

/**
 * Opens the search as a dialog: a field with suggestions below, as the ARIA Authoring Practices Guide describes an
 * editable combobox with a listbox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Enter opens the active
 * suggestion, or else the whole search; Escape closes, and the focus returns to where it was.
 *
 * @param typed returns what was typed before the dialog could open
 */
export async function openSearchDialog(searchPage: string, typed: () => string): Promise<void> {
  await loadStyle(dialogStyle);
  if (document.querySelector('dialog[open]') !== null) return;
  const parts = createDialogParts(searchPage);
  const { dialog, field, form } = parts;
  const search = new DialogSearch(parts, createOptionList(field, parts.list));
  field.value = typed();
  field.addEventListener('input', () => search.type());
  form.addEventListener('submit', (event) => search.submit(event));
  const leave = (): void => dialog.close();
  // A page restored from the back/forward cache must not be behind a dialog.
  addEventListener('pagehide', leave);
  dialog.addEventListener('close', () => {
    removeEventListener('pagehide', leave);
    search.stop();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  search.type();
}

class DialogSearch {
  readonly #parts: DialogParts;
  readonly #options: OptionList;
  readonly #say;
  readonly #client = openPageClient();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #found: Found | undefined;

  constructor(parts: DialogParts, options: OptionList) {
    this.#parts = parts;
    this.#options = options;
    this.#say = createStatusLine(parts.status);
  }

  /** Suggests for the text in the field. */
  type(): void {
    clearTimeout(this.#timer);
    const typed = this.#typed();
    this.#options.leave();
    if (typed === '') {
      this.stop();
      this.#found = undefined;
      this.#options.show(recentOptions(''));
      this.#say('');
      return;
    }
    this.#client.prepare(typed);
    // The suggestions for the earlier text stay until there are new ones.
    this.#draw();
    this.#timer = setTimeout(() => this.#search(typed), debounceMilliseconds);
  }

  submit(event: Event): void {
    const chosen = this.#options.active();
    if (chosen !== undefined) {
      event.preventDefault();
      chosen.click();
      return;
    }
    const typed = this.#typed();
    noteRecentSearch(typed);
    const redirect = this.#found?.typed === typed ? this.#found.reply.redirect : undefined;
    if (redirect === undefined) return;
    event.preventDefault();
    location.assign(redirect);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#client.cancel();
  }

  #search(typed: string): void {
    this.#say(words.searching, 500);
    this.#client.search(
      {
        state: { typed, filters: {}, sort: 'relevance', isExact: false },
        first: 0,
        count: papersShown,
        reach: 'first',
      },
      (reply) => this.#show(reply, typed),
    );
  }

  #show(reply: SearchReply, typed: string): void {
    if (reply.state === 'failed') {
      this.#found = undefined;
      this.#say(navigator.onLine ? words.enterRetries : words.offlineDialog);
      this.#draw();
      return;
    }
    this.#found = { reply, typed };
    // What the reader has chosen stays where it is.
    if (this.#options.active() !== undefined) return;
    this.#draw();
    const suggestions = suggestedOptions(reply, typed).length;
    if (suggestions > 0) this.#say(pageFormat().count(suggestions, words.countedSuggestions));
    else this.#say(reply.isComplete ? words.nothingFound : words.nothingYet);
  }

  #draw(): void {
    const typed = this.#typed();
    const suggested =
      this.#found === undefined ? [] : suggestedOptions(this.#found.reply, this.#found.typed);
    this.#options.show([
      ...recentOptions(typed),
      ...suggested,
      wholeSearch(this.#parts.form.action, typed),
    ]);
  }

  #typed(): string {
    return this.#parts.field.value.trim();
  }
}

const papersShown = 6;
const debounceMilliseconds = 80;

interface Found {
  readonly reply: FoundReply;
  /** The text that it was found for, which may be shorter than that in the field. */
  readonly typed: string;
}
