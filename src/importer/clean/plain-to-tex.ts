import { scriptBaseWords, scriptWords } from './tables/tex-words.ts';

/**
 * Converts the content of a script to TeX: keeps real TeX, gives half-stripped names their backslash back, sets words
 * upright and escapes special characters.
 */
export function plainToTex(content: string): string {
  const text = content.trim();
  if (text.includes('\\')) return text.replace(/(?<!\\)[%#]/g, '\\$&');
  if (/^[\p{L}\d][\p{L}\d -]*$/u.test(text) && /\p{L}{2}/u.test(text) && !scriptWords.has(text)) {
    return isFormula(text) ? namesToTex(text) : `\\text{${text}}`;
  }
  return namesToTex(text);
}

/** Converts a word or number before a script to TeX. */
export function wordToTex(word: string): string {
  if (scriptBaseWords.has(word)) return `\\${word}`;
  if (/^(?:[\p{Script=Greek}]*[\p{L}]|\d+|[∑∏∫∇∂)\]])$/u.test(word)) return word;
  return `\\text{${word}}`;
}

function namesToTex(text: string): string {
  return text
    .replace(/[%#&$]/g, '\\$&')
    .replace(/\p{L}+/gu, (name) => {
      if (name.length === 1) return name;
      if (scriptWords.has(name)) return `\\${name} `;
      const factor = product.exec(name)?.[1];
      return factor === undefined ? `\\text{${name}}` : `${factor}\\times `;
    })
    .trim();
}

function isFormula(text: string): boolean {
  return text
    .split(/[\s\d-]+/)
    .some((name) => (name.length > 1 && scriptWords.has(name)) || product.test(name));
}

/** `m\times n` without its backslash. */
const product = /^(\p{L})times$/u;
