import { Element } from '@xmldom/xmldom';
import { mathmlTokenToTex } from './mathml-token-to-tex.ts';

/**
 * Returns a formula in MathML (https://www.w3.org/TR/MathML3/) as TeX without dollars: the TeX that it carries, if any,
 * else what its layout and its alphabets mean. Undefined if its letters and signs in a row say it all.
 */
export function mathmlToTex(math: Element): string | undefined {
  const elements = [...math.getElementsByTagName('*')];
  const annotation = elements.find(
    (element) =>
      nameOf(element) === 'annotation' && /tex/i.test(element.getAttribute('encoding') ?? ''),
  );
  if (annotation !== undefined) return annotation.textContent ?? undefined;
  const isPlain = elements.every(
    (element) =>
      plain.test(nameOf(element)) && !alphabet.test(element.getAttribute('mathvariant') ?? ''),
  );
  return isPlain ? undefined : elementToTex(math, deepest).replace(/\s+/g, ' ').trim();
}

/** Returns whether a formula begins with a script of what stands before it, as in `La<math><msub><mrow/>…`. */
export function isScriptOfText(math: Element): boolean {
  const [first] = elementsOf(math);
  if (first === undefined) return false;
  if (/^(?:mrow|mstyle|math|alternatives)$/.test(nameOf(first))) return isScriptOfText(first);
  const base = elementsOf(first)[0]?.textContent ?? 'none';
  return /^m(?:sub|sup|subsup)$/.test(nameOf(first)) && base.trim() === '';
}

function elementToTex(element: Element, depth: number): string {
  if (depth === 0) return '';
  const name = nameOf(element);
  const token = mathmlTokenToTex(element, name);
  if (token !== undefined) return token;
  const children = elementsOf(element).filter((child) => !/^annotation/.test(nameOf(child)));
  const parts = children.map((child) => elementToTex(child, depth - 1));
  const layout = layouts.get(name);
  return layout === undefined ? parts.join('') : layout(parts, { element, children });
}

function elementsOf(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node) => node instanceof Element);
}

function nameOf({ localName, nodeName }: Element): string {
  return (localName ?? nodeName).toLowerCase();
}

function script(sign: '_' | '^', part = ''): string {
  const written = part.trim();
  if (written === '') return '';
  const isPrimes = sign === '^' && /^(?:\\prime ?){1,3}$/.test(written);
  return isPrimes ? "'".repeat(written.split('\\').length - 1) : `${sign}{${written}}`;
}

/** A base of several parts is put in braces, so that its script belongs to all of them. */
function base(part = ''): string {
  return /^(?:\s*|.|\d+|\\[a-zA-Z]+ ?|\\[a-z]+\{[^{}]*\})$/su.test(part) ? part : `{${part}}`;
}

/** Scripts come in pairs, a subscript and a superscript; those before the base follow `mprescripts`. */
const multiscripts: Layout = ([first, ...parts], { children }) => {
  const divider = children.slice(1).findIndex((child) => nameOf(child) === 'mprescripts');
  const scripts = parts.map((part, index) => {
    const place = divider === -1 || index < divider ? index : index - divider - 1;
    return script(place % 2 === 0 ? '_' : '^', part);
  });
  const count = divider === -1 ? parts.length : divider;
  const [behind, before] = [scripts.slice(0, count).join(''), scripts.slice(count).join('')];
  return `${before === '' ? '' : `{}${before}`}${base(first)}${behind}`;
};

/** Over a letter, a sign is an accent; over or under an operator, a limit. */
const over: Layout = ([first = '', second = '']) => {
  const accent = accents.get(second.trim());
  const wide = first.length > 1 ? wideAccents.get(accent ?? '') : undefined;
  if (accent !== undefined) return `\\${wide ?? accent}{${first}}`;
  return operator.test(first) ? `${first}${script('^', second)}` : `\\overset{${second}}{${first}}`;
};

const under: Layout = ([first = '', second = '']) => {
  if (/^(?:_|\\_|¯|‾|―|\u0332)$/u.test(second.trim())) return `\\underline{${first}}`;
  return operator.test(first)
    ? `${first}${script('_', second)}`
    : `\\underset{${second}}{${first}}`;
};

const fraction: Layout = ([first = '', second = ''], { element }) => {
  if (element.getAttribute('bevelled') === 'true') return `${base(first)}/${base(second)}`;
  const hasLine = !/^0[a-z%]*$/.test(element.getAttribute('linethickness') ?? '');
  return hasLine ? `\\frac{${first}}{${second}}` : `\\genfrac{}{}{0pt}{}{${first}}{${second}}`;
};

const fenced: Layout = (parts, { element }) => {
  const signs = [...(element.getAttribute('separators') ?? ',').replace(/\s/g, '')];
  const inner = parts.map((part, index) =>
    index === 0 ? part : (signs[Math.min(index, signs.length) - 1] ?? '') + part,
  );
  const [open, close] = [
    ['open', '('],
    ['close', ')'],
  ].map(([key = '', usual = '']) => (element.getAttribute(key) ?? usual).replace(/[{}]/g, '\\$&'));
  return `${open ?? ''}${inner.join('')}${close ?? ''}`;
};

const layouts: ReadonlyMap<string, Layout> = new Map<string, Layout>([
  ['msub', ([first, second]) => base(first) + script('_', second)],
  ['msup', ([first, second]) => base(first) + script('^', second)],
  ['msubsup', ([first, low, high]) => base(first) + script('_', low) + script('^', high)],
  ['mmultiscripts', multiscripts],
  ['mover', over],
  ['munder', under],
  [
    'munderover',
    ([first = '', low, high], rest) =>
      operator.test(first)
        ? first + script('_', low) + script('^', high)
        : over([under([first, low ?? ''], rest), high ?? ''], rest),
  ],
  ['mfrac', fraction],
  ['msqrt', (parts) => `\\sqrt{${parts.join('')}}`],
  ['mroot', ([first = '', index = '']) => `\\sqrt[${index}]{${first}}`],
  ['mfenced', fenced],
  ['mphantom', () => ''],
  [
    'menclose',
    (parts, { element }) =>
      element.getAttribute('notation') === 'radical' ? `\\sqrt{${parts.join('')}}` : parts.join(''),
  ],
  ['mtable', (parts) => `\\begin{matrix}${parts.join('\\\\')}\\end{matrix}`],
  ['mtr', (parts) => parts.join('&')],
  ['mlabeledtr', ([, ...parts]) => parts.join('&')],
  ['maction', ([first = '']) => first],
]);

const accents: ReadonlyMap<string, string> = new Map([
  ...['¯', '‾', 'ˉ', '―', '-', '−', '\\_', '\u0304', '\u0305'].map(
    (sign) => [sign, 'bar'] as const,
  ),
  ...['^', 'ˆ', '\u0302', '\\hat{}'].map((sign) => [sign, 'hat'] as const),
  ...['\\sim', '˜', '∼', '\u0303'].map((sign) => [sign, 'tilde'] as const),
  ...['→', '\u20D7', '⇀'].map((sign) => [sign, 'vec'] as const),
  ...['˙', '.', '\u0307', '⋅'].map((sign) => [sign, 'dot'] as const),
  ...['¨', '\u0308', '..'].map((sign) => [sign, 'ddot'] as const),
  ...['ˇ', '\u030C'].map((sign) => [sign, 'check'] as const),
  ['˘', 'breve'],
  ['´', 'acute'],
  ['`', 'grave'],
  ['⏞', 'overbrace'],
]);

/** For bases of more than a letter. */
const wideAccents: ReadonlyMap<string, string> = new Map([
  ['bar', 'overline'],
  ['hat', 'widehat'],
  ['tilde', 'widetilde'],
  ['vec', 'overrightarrow'],
]);

/** Signs and names that carry limits. */
const operator =
  /^(?:[∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨄⨆]|\\(?:lim|max|min|sup|inf|limsup|liminf|arg|operatorname\{[^{}]*\})) ?$/u;
/** What adds no layout of its own. */
const plain = /^(?:m(?:row|style|padded|error|[ino]|text|space|s)|semantics|annotation(?:-xml)?)$/;
/** Italics are usual, and bold and upright letters nobody misses in a line of text. */
const alphabet = /double-struck|script|fraktur/;
const deepest = 100;

type Layout = (
  parts: readonly string[],
  context: { readonly element: Element; readonly children: readonly Element[] },
) => string;
