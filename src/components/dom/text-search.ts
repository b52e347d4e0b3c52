/**
 * Finds a word, a name or a phrase in a text: whole words, whatever their case and accents. Scripts that put no spaces
 * between words are searched letter by letter.
 */
export function findPhrase(text: readonly Word[], phrase: string): readonly TextSpan[] {
  const wanted = splitWords(phrase).map(({ folded }) => folded);
  const [first] = wanted;
  if (first === undefined) return [];
  return text.flatMap(({ folded, start }, index) => {
    if (folded !== first) return [];
    const found = text.slice(index, index + wanted.length);
    const last = found.at(-1);
    const isHere = wanted.every((each, offset) => found[offset]?.folded === each);
    return isHere && last !== undefined ? [{ start, end: last.end }] : [];
  });
}

/** Returns the words of a text, folded for comparison, with their offsets. */
export function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    folded: word.normalize('NFKD').replace(accents, '').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Returns the texts within an element, in order. */
export function textNodesIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  return texts;
}

/** Returns a part of a text as a range that can be highlighted (https://www.w3.org/TR/css-highlight-api-1/). */
export function rangeIn(text: Text, { start, end }: TextSpan): Range {
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** Those of Latin, Greek and Cyrillic. The marks of other scripts make other letters: が is not か. */
const accents = /[\u0300-\u036f]/gu;

/** `C++` and `C#` are words; so is each character of a script without spaces. */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+[+#]*/gu;

export interface Word extends TextSpan {
  readonly folded: string;
}

/** Offsets in a text in UTF-16 code units, the end not included. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
