import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import * as english from '../../words/english/index.ts';
import type { Words } from '../../words/words-of.ts';
import type { Page } from '../site/pages.ts';

/**
 * Finds texts and labels of a page that are English words of the interface, where it should be in another language.
 *
 * @param words those of the language: what they say in English too is right
 * @param written texts of the archive itself
 */
export function findEnglish(
  page: Page,
  words: Words,
  written: readonly string[],
): readonly string[] {
  const own = new Set([...wholeTexts(words), ...written]);
  const foreign = wholeTexts(english).filter((text) => !own.has(text));
  const said = new Set(
    page.elements.filter(({ name }) => name !== 'code').flatMap(({ node }) => textsAt(node)),
  );
  return foreign.filter((text) => said.has(text));
}

/** Returns every whole text of some words. */
export function wholeTexts(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value.trim()];
    return typeof value === 'object' && value !== null ? wholeTexts(value) : [];
  });
}

/** Returns what an element itself says or is called. */
function textsAt(node: DefaultTreeAdapterTypes.Element): readonly string[] {
  const texts = node.childNodes.flatMap((child) =>
    defaultTreeAdapter.isTextNode(child) ? [child.value] : [],
  );
  const labels = node.attrs
    .filter(({ name }) => ['aria-label', 'title', 'placeholder', 'alt'].includes(name))
    .map(({ value }) => value);
  return [...texts, ...labels].map((text) => text.trim().replace(/\s+/gu, ' '));
}
