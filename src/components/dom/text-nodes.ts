import type { TextSpan } from './find-phrase.ts';

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
