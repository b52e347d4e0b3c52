import type { Text } from 'mdast';
import { defaultHandlers, type Options } from 'mdast-util-to-markdown';

/**
 * An extension of `mdast-util-to-markdown` to follow those for MDX: it escapes what they leave, and removes escapes
 * that MDX does not need, for readers of the file. Paragraphs must be one line each.
 */
export const mdxEscapes: Options = {
  unsafe: [
    // ESM begins with the word and a space at the start of a line (https://mdxjs.com/docs/what-is-mdx/#esm).
    { atBreak: true, character: 'i', after: 'mport ' },
    { atBreak: true, character: 'e', after: 'xport ' },
  ],
  handlers: {
    text: (node: Text, parent, state, info) =>
      defaultHandlers
        .text(node, parent, state, info)
        .replace(needlessAngle, '<')
        .replace(needlessAmpersand, '&'),
  },
};

// An escaping backslash follows an even number of backslashes; they are counted last, because a run of them may be
// long.
const needlessAngle = /\\(?=< )(?<=(?<!\\)(?:\\\\)*\\)</g;
const needlessAmpersand =
  /\\(?=&(?!#\d|#[xX][\da-fA-F]|[A-Za-z][A-Za-z\d]*;))(?<=(?<!\\)(?:\\\\)*\\)&/g;
