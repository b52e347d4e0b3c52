/**
 * Returns the paragraphs of a body that has no markup at all, or undefined if it may have some. Most abstracts are such
 * text, and a parser would take a hundred times as long as this check.
 *
 * In doubt, it leaves a body to the parser. A line that begins with anything but a letter, an opening bracket or a quotation
 * mark could be a list, a heading or a rule (https://spec.commonmark.org/0.31.2/); one with two spaces at its end, a break.
 */
export function plainParagraphs(source: string): readonly string[] | undefined {
  const text = source.replace(/^\n+|\n+$/g, '');
  return plainText.test(text) ? text.split(/\n{2,}/) : undefined;
}

// Letters, digits and signs that mean nothing in Markdown, MDX or TeX; single line breaks are left to the parser.
const plainLine = String.raw`(?!import\b|export\b)[\p{L}("'“‘](?:[\p{L}\p{N}\p{M}.,;:?'"“”‘’()/%+=@–—×±≈≤≥→°-]|(?<! ) )*(?<! )`;
const plainText = new RegExp(`^${plainLine}(?:\n{2,}${plainLine})*$`, 'u');
