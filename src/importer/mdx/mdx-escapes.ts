import type { Text } from 'mdast';
import { defaultHandlers, type Options } from 'mdast-util-to-markdown';

/**
 * An extension of `mdast-util-to-markdown` that goes after those for MDX: it escapes what they leave, and takes back
 * escapes that MDX does not need, for the sake of who reads the file. Paragraphs are taken to be one line each.
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

// An escaping backslash is one that an even number of backslashes precedes; they are counted last, because a run of
// them may be long.
const needlessAngle = /\\(?=< )(?<=(?<!\\)(?:\\\\)*\\)</g;
const needlessAmpersand =
  /\\(?=&(?!#\d|#[xX][\da-fA-F]|[A-Za-z][A-Za-z\d]*;))(?<=(?<!\\)(?:\\\\)*\\)&/g;
