import { toString } from 'mdast-util-to-string';
import type { PhrasingContent } from 'mdast';
import type { Font } from '../../tables/commands.ts';

/** Wraps content in a font. Typewriter type is code only if it holds nothing but text. */
export function fontToNodes(font: Font, children: readonly PhrasingContent[]): PhrasingContent[] {
  if (font === 'plain') return [...children];
  if (font !== 'code') return [{ type: font, children: [...children] }];
  const value = toString(children).replace(/\s+/g, ' ').trim();
  const plainText = value !== '' && children.every((child) => child.type === 'text');
  return plainText ? [{ type: 'inlineCode', value }] : [...children];
}
