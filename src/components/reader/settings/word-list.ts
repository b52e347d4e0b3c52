import { createElement } from '../../dom/create-element.ts';
import { splitWords } from '../../dom/text-search.ts';
import { readWatchWords, writeWatchWords, type WatchWord } from '../marks/watch-words.ts';
import { refusal, showNotice } from '../../dom/notice.ts';
import { settings as words } from '../../../words/shown.ts';

/** Creates the list of watched words, each with a button that removes it, and a form that adds one. */
export function createWordList(): HTMLElement {
  const list = createElement('ul', { role: 'list' });
  const form = createForm(() => show());
  const show = (): void => {
    const forget = (word: string): void => {
      change((watched) => watched.filter((each) => each.word !== word));
      show();
      form.querySelector('input')?.focus();
    };
    list.replaceChildren(...readWatchWords().map((each) => createEntry(each, forget)));
  };
  show();
  const legend = createElement('legend', {}, words.watch);
  return createElement('fieldset', { className: 'word-list' }, legend, list, form);
}

function createEntry({ word, does }: WatchWord, forget: (word: string) => void): HTMLElement {
  const button = createElement(
    'button',
    { type: 'button', ariaLabel: words.forgetWord(word), title: words.forget },
    '×',
  );
  button.addEventListener('click', () => forget(word));
  const kind = createElement('small', {}, does === 'hide' ? words.hidden : words.highlighted);
  return createElement('li', {}, createElement('span', {}, word), kind, button);
}

function createForm(added: () => void): HTMLFormElement {
  const field = createElement('input', { type: 'text', autocomplete: 'off', maxLength: 100 });
  const does = createElement(
    'select',
    { ariaLabel: words.happens },
    new Option(words.highlight, 'highlight'),
    new Option(words.hide, 'hide'),
  );
  const add = createElement('button', { type: 'submit' }, words.add);
  const label = createElement('label', {}, words.word, field);
  const form = createElement('form', {}, label, does, add);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const word = field.value.trim().replace(/\s+/gu, ' ');
    if (splitWords(word).length === 0) return;
    const entry = { word, does: does.value === 'hide' ? 'hide' : 'highlight' } as const;
    if (!change((watched) => [...watched.filter((each) => !isSame(each.word, word)), entry]))
      return;
    field.value = '';
    added();
  });
  return form;
}

function change(to: (words: readonly WatchWord[]) => readonly WatchWord[]): boolean {
  const isStored = writeWatchWords(to(readWatchWords()));
  if (!isStored) showNotice(refusal);
  return isStored;
}

function isSame(one: string, other: string): boolean {
  const folded = (word: string): string =>
    splitWords(word)
      .map((each) => each.folded)
      .join(' ');
  return folded(one) === folded(other);
}
