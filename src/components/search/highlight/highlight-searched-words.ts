import { foldWords } from '../../../search/fold-words.ts';
import { createElement } from '../../dom/create-element.ts';
import { rangeIn, textNodesIn, splitWords } from '../../dom/text-search.ts';
import { isSameWord, searchedWords } from './searched-words.ts';
import { loadStyle } from '../../dom/load-style.ts';
import highlightStyle from './highlight.css?url';
import { search as said } from '../../../words/shown.ts';

/**
 * Highlights the words of the search that led to a page, without changing the page itself
 * (https://www.w3.org/TR/css-highlight-api-1/), and says so in a line with a button that clears them. Does nothing
 * where no word matches, or where the browser does not support it.
 */
export function highlightSearchedWords(article: HTMLElement, typed: string): void {
  if (!('highlights' in CSS)) return;
  const phrases = searchedWords(typed).map((phrase) => phrase.split(' '));
  const ranges = [...article.querySelectorAll(marked)]
    .flatMap(textNodesIn)
    .filter((text) => !isFormula(text))
    .flatMap((text) => phrases.flatMap((phrase) => rangesOf(text, phrase)));
  if (ranges.length === 0) return;
  CSS.highlights.set('searched', new Highlight(...ranges));
  const clear = createElement('button', { type: 'button' }, said.clear);
  const line = createElement('p', { className: 'searched-line' }, `${said.marked} `, clear);
  clear.addEventListener('click', () => {
    CSS.highlights.delete('searched');
    line.remove();
    document.querySelector<HTMLElement>('main')?.focus();
    const { pathname, hash } = location;
    history.replaceState(history.state, '', pathname + hash);
  });
  void loadStyle(highlightStyle).then(() => article.prepend(line));
}

function isFormula({ parentElement }: Text): boolean {
  return parentElement?.closest('math') !== null;
}

function rangesOf(text: Text, phrase: readonly string[]): readonly Range[] {
  const words = splitWords(text.data).map(({ start, end }) => ({
    folded: foldWords(text.data.slice(start, end)).join(''),
    start,
    end,
  }));
  return words.flatMap(({ start }, index) => {
    const found = words.slice(index, index + phrase.length);
    const last = found.at(-1);
    const isHere = phrase.every((each, offset) => isSameWord(found[offset]?.folded ?? '', each));
    return isHere && last !== undefined ? [rangeIn(text, { start, end: last.end })] : [];
  });
}

/** The parts that a search finds: title, abstract and notes, names, topics. */
const marked = 'header h1, .prose, .authors, .topics';
