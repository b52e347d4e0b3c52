import type { Root } from 'mdast';
import { parseBody } from './parse-body.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

/**
 * Splits a body into abstract and notes: everything before the first heading of level two (or one), and
 * that heading with everything after it. Both are trimmed; either may be empty.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function splitBody(source: string): { abstract: string; notes: string } {
  if (plainParagraphs(source) !== undefined) return { abstract: source.trim(), notes: '' };
  const tree = parseBody(source);
  const heading = tree.children[abstractLength(tree)];
  const offset = heading?.position?.start.offset ?? source.length;
  return { abstract: source.slice(0, offset).trim(), notes: source.slice(offset).trim() };
}

/** Returns how many of the blocks of a body are its abstract. */
export function abstractLength(tree: Root): number {
  const index = tree.children.findIndex((node) => node.type === 'heading' && node.depth <= 2);
  return index === -1 ? tree.children.length : index;
}
