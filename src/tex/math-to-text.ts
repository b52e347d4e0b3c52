import type { ElementContent } from 'hast';
import { mathToHast } from './math-to-hast.ts';
import { shownText } from './mathml/repair-math.ts';

/**
 * Converts TeX math (without dollars) to one line of readable plain text: `R^{2}` to `R²`, `\alpha` to
 * `α`, `\frac{a+b}{2}` to `(a+b)/2`. Scripts for which Unicode has no characters keep `^` or `_`.
 */
export function mathToText(tex: string): string {
  const text = texts.get(tex) ?? createText(tex);
  texts.set(tex, text);
  return text;
}

/** Papers repeat their formulas, and several pages ask for each. */
const texts = new Map<string, string>();

function createText(tex: string): string {
  const nodes = mathToHast(tex);
  const text = nodes.map(nodeToText).join('').replace(STYLED_LETTERS, toPlainLetter);
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

function nodeToText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'annotation') return '';
  if (node.tagName === 'code') return readableSource(shownText(node));
  if (hasErrorClass(node)) return readableSource(shownText(node));
  const parts = node.children.map(nodeToText);
  const [first = '', second = '', third = ''] = parts;
  switch (node.tagName) {
    case 'msup':
      return first + script(second, '^');
    case 'msub':
      return first + script(second, '_');
    case 'msubsup':
      return first + script(second, '_') + script(third, '^');
    case 'mover':
      return first + (ACCENTS.get(second.trim()) ?? script(second, '^'));
    case 'munder':
      return first + script(second, '_');
    case 'munderover':
      return first + script(second, '_') + script(third, '^');
    case 'mfrac':
      return `${group(first)}/${group(second)}`;
    case 'msqrt':
      return `√${group(parts.join(''))}`;
    case 'mroot':
      return `${toCharacters(second, SUPERSCRIPTS) ?? ''}√${group(first)}`;
    case 'mspace':
      return ' ';
    case 'mtable':
      return parts.join('; ');
    case 'mtr':
      return parts.join(' ');
    case 'mo':
      return spacedOperator(parts.join(''));
    default:
      return parts.join('');
  }
}

function hasErrorClass(node: ElementContent): boolean {
  const className = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(className) && className.includes('math-error');
}

/** Returns the words of TeX that cannot be rendered. */
function readableSource(tex: string): string {
  return tex.replace(/\\([A-Za-z]+|.)/gu, '$1').replace(/[{}$]/gu, '');
}

/** At most two letters become small: nobody could read or search for whole words in scripts. */
function script(text: string, sign: '^' | '_'): string {
  const compact = text.replace(/\s/gu, '').replace(STRETCHED, '');
  if (compact === '') return '';
  const isWord = /\p{L}{3}/u.test(compact);
  const characters = toCharacters(compact, sign === '^' ? SUPERSCRIPTS : SUBSCRIPTS);
  return isWord || characters === undefined ? `${sign}${group(compact)}` : characters;
}

function toCharacters(text: string, table: ReadonlyMap<string, string>): string | undefined {
  const characters = Array.from(text, (character) => table.get(character));
  return characters.includes(undefined) ? undefined : characters.join('');
}

function group(text: string): string {
  return /^[\p{L}\p{N}\p{M}.∞′²³]*$/u.test(text) || text.length <= 1 ? text : `(${text})`;
}

/** Puts space around relations, as in print; other operators stay close. */
function spacedOperator(text: string): string {
  if (text === ',') return ', ';
  return RELATIONS.has(text) ? ` ${text} ` : text;
}

/** Returns a letter of a mathematical alphabet as the plain letter. */
function toPlainLetter(letter: string): string {
  return letter.normalize('NFKC');
}

const INVISIBLE = /[\u2061-\u2064\u200b]/gu;
const STYLED_LETTERS = /[ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℎ\u{1d400}-\u{1d7ff}]/gu;
const STRETCHED = /[‾⏞⏟⏠⏡]/gu;
const RELATIONS = new Set('=≠<>≤≥≪≫≈≃≅∼≡∝∈∉⊂⊆→←↔⇒↦⟶⟹∣'.split(''));
const SUPERSCRIPTS = pair(
  '0123456789+-−=()nijkabcdefghlmoprstuvwxyzTABDEGHIJKLMNOPRUVW′∗*∘⊤',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱʲᵏᵃᵇᶜᵈᵉᶠᵍʰˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵁⱽᵂ′**°ᵀ',
);
const SUBSCRIPTS = pair('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['ˆ', '\u0302'],
  ['\u0302', '\u0302'],
  ['~', '\u0303'],
  ['\u0303', '\u0303'],
  ['ˉ', '\u0304'],
  ['ˊ', '\u0301'],
  ['ˋ', '\u0300'],
  ['˘', '\u0306'],
  ['˚', '\u030a'],
  ['˝', '\u030b'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['\u20d7', '\u20d7'],
  ['ˇ', '\u030c'],
]);

function pair(from: string, to: string): ReadonlyMap<string, string> {
  const targets = Array.from(to);
  return new Map(Array.from(from, (character, index) => [character, targets[index] ?? '']));
}
