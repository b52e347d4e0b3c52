import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dropAnnotations } from '../tex/mathml/drop-annotations.ts';
import { mathToHast } from '../tex/math-to-hast.ts';
import { mathToText } from '../tex/math-to-text.ts';

/**
 * Parses a title as records have it: plain text in which `$…$` is TeX math, `\$` a dollar and `\\` a
 * backslash. A `$` without a partner is a dollar: math neither begins nor ends with a space, and text
 * that begins with a digit is not math if a digit follows it (`from $5 to $10`, `$5-$10`).
 */
export function parseTitle(title: string): TitleSegment[] {
  const segments: TitleSegment[] = [];
  for (const match of title.matchAll(TOKEN)) {
    const { math, escaped, plain } = match.groups ?? {};
    const last = segments.at(-1);
    const value = math ?? escaped ?? plain ?? match[0];
    if (math !== undefined) segments.push({ type: 'math', value });
    else if (last?.type === 'text')
      segments[segments.length - 1] = { type: 'text', value: last.value + value };
    else segments.push({ type: 'text', value });
  }
  return segments;
}

/** Returns a title as plain text, its math as readable Unicode: `$R^2$-dLLM` becomes `R²-dLLM`. */
export function titleToText(title: string): string {
  return convert(title, { text: (text) => text, math: mathToText });
}

/**
 * Returns the accessible name of a title with MathML, which browsers leave out of the names of headings and links; undefined
 * for a title that names itself.
 */
export function titleToLabel(title: string): string | undefined {
  return titleToParts(title).length === 1 ? undefined : titleToText(title);
}

/** Returns a title as HTML for element content: escaped text, and math as MathML. */
export function titleToHtml(title: string): string {
  return convert(title, {
    text: (value) => toHtml({ type: 'text', value }),
    math: mathToHtml,
  });
}

/**
 * Returns a title as plain text and MathML in turn, text first: `Top-`, `<math>…</math>`, `: Not`. A title without math
 * is one text; math that cannot be rendered is text too.
 */
export function titleToParts(title: string): readonly string[] {
  const parts = [''];
  for (const { type, value } of parseTitle(title)) {
    const html = type === 'math' ? mathToHtml(value) : '';
    if (html.startsWith('<math')) parts.push(html, '');
    else parts.push(`${parts.pop() ?? ''}${type === 'math' ? mathToText(value) : value}`);
  }
  return parts;
}

/**
 * Returns a title reduced to what its spellings share: letters and digits, `+` and `#`, case folded,
 * compatibility characters resolved (NFKC). `R^2-dLLM`, `$R^2$-dLLM` and `$R^{2}$-dLLM` agree.
 */
export function titleToKey(title: string): string {
  const text = titleToText(title).normalize('NFKC').toUpperCase().toLowerCase();
  const key = text.replace(/[^\p{L}\p{N}\p{M}+#]/gu, '');
  return key === '' ? text.replace(/\s/gu, '') : key;
}

function convert(
  title: string,
  to: Record<TitleSegment['type'], (value: string) => string>,
): string {
  return parseTitle(title)
    .map(({ type, value }) => to[type](value))
    .join('');
}

/**
 * Returns MathML with the formula as plain text, for names, and without its TeX, which programs that know no MathML show
 * as text. Well-formed XML too, because the search reads it as that.
 */
function mathToHtml(tex: string): string {
  const root: Root = { type: 'root', children: mathToHast(tex) };
  dropAnnotations(root);
  const text = toHtml({ type: 'text', value: mathToText(tex) }).replaceAll('"', '&quot;');
  return toHtml(root).replace(/^<math/, (start) => `${start} alttext="${text}"`);
}

const TOKEN =
  /\\(?<escaped>[\\$])|\$(?!\s)(?<math>(?!\d(?:\\.|[^$\\])*\$\d)(?:\\.|[^$\\])+)(?<!\s)\$|(?<plain>[^\\$]+)|[\\$]/gsu;
/** A run of literal text, escapes resolved, or the TeX between two dollars. */
export interface TitleSegment {
  readonly type: 'text' | 'math';
  readonly value: string;
}
