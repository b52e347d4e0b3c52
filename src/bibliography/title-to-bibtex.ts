import { isBalanced } from '../tex/is-balanced.ts';
import { foldSpace, signsToCommands, textToTex } from '../tex/text-to-tex.ts';

/** A run of text in a title, or the TeX of a formula without its dollars. */
export interface TitlePart {
  readonly type: 'text' | 'math';
  readonly value: string;
}

/**
 * Returns a title as LaTeX for a BibTeX field. Styles set titles in lower case except for the first letter and the one
 * after a colon, so braces protect what must stay: words with a capital or digit that no sentence would give them
 * (`{GPT}`, `{iPhone}`, `{Llama-3}`, `{LLM-Based}`), single letters other than `A`, a compound that names the paper
 * (`{Video-Thinker}: …`), math, words made of names (`{Gaussian}`), and, unless the title is in title case, every word with
 * a capital, because it is a name. Straight quotation marks, which TeX prints as closing ones, become pairs.
 */
export function titleToBibtex(parts: readonly TitlePart[]): string {
  const namesOnly = isSentenceCase(parts.map(({ value }) => value).join(' '));
  let before = '';
  const words = parts.flatMap(({ type, value }) => {
    if (type === 'math') {
      before = value;
      return [mathToTex(value)];
    }
    return pairQuotes(value, before === '')
      .split(/(\s+)/)
      .map((word) => {
        const tex = wordToTex(word, namesOnly && !startsSentence.test(before), before === '');
        if (word.trim() !== '') before = word;
        return tex;
      });
  });
  return foldSpace(words.join(''));
}

/** Returns whether more than half of the longer words begin with a small letter. */
function isSentenceCase(title: string): boolean {
  const words = title.replace(/^\S+/, '').match(/(?<![\p{L}\p{N}\\-])\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

/** Protects only the word itself, not the signs around it. */
function wordToTex(word: string, namesOnly: boolean, isFirst: boolean): string {
  const letters = [...word.matchAll(/[\p{L}\p{N}]\p{M}*/gu)];
  const start = letters[0]?.index ?? 0;
  const end = (letters.at(-1)?.index ?? 0) + (letters.at(-1)?.[0].length ?? 0);
  const core = word.slice(start, end);
  const isProtected =
    deliberate.test(core) ||
    core.split('-').some(isOfName) ||
    (namesOnly && /^\p{Lu}/u.test(core)) ||
    (isFirst && word.endsWith(':') && /-\p{Lu}/u.test(core));
  const [head, tex, tail] = [word.slice(0, start), core, word.slice(end)].map(outer);
  return `${head ?? ''}${isProtected ? `{${tex ?? ''}}` : (tex ?? '')}${tail ?? ''}`;
}

/**
 * Returns whether a word with a capital is a name or made of one, as far as its form shows: `Gaussian`, `Euclidean`,
 * `Lyapunov`, `Boltzmann`. Names with a common form are listed: those of methods, and languages.
 */
function isOfName(word: string): boolean {
  return (nameForm.test(word) && !commonWord.test(word)) || knownName.test(word);
}

/** A mark opens after a blank, a bracket or a dash. */
function pairQuotes(text: string, isStart: boolean): string {
  const opening = isStart ? /(^|[\s([{–—-])"(?!\s)/gu : /([\s([{–—-])"(?!\s)/gu;
  return text
    .replace(opening, '$1``')
    .replaceAll('"', "''")
    .replace(/(?<![\p{L}\p{N}'])'([^']+)'(?![\p{L}\p{N}'])/gu, '‘$1’');
}

/** Leaves white space to be folded with the whole title. */
function outer(text: string): string {
  return /^\s+$/.test(text) ? ' ' : textToTex(text);
}

/** BibTeX changes the letters of a formula like any others, and has no escaped braces. */
function mathToTex(tex: string): string {
  const safe = signsToCommands(tex.normalize('NFC'))
    .replace(/\\([{}])/g, (_, brace) => (brace === '{' ? '\\lbrace ' : '\\rbrace '))
    .replace(/(?<!\\)((?:\\\\)*)([%#])/g, '$1\\$2');
  return isBalanced(safe) && !/(?<!\\)\$/.test(safe) ? `{$${safe}$}` : textToTex(tex);
}

/** A Greek capital would become another letter, since it is a command in TeX: `$\Delta$t`. */
const deliberate =
  /[\p{L}\p{N}]\.?\p{Lu}|(?=\p{Lu})[\p{Script=Greek}](?!\p{Script=Greek})|\p{Lu}\P{Z}{0,40}\p{N}|(?:^|[-/])(?!A(?:$|[-/]))\p{Lu}(?:$|[-/])/u;
const nameForm = /^\p{Lu}.{2,}(?:[ie]ans?|ov|ev|sky|stein|mann|evich)$/u;
const commonWord =
  /^(?:Median|Radian|Guardian|Librarian|Vegetarian|Humanitarian|Pedestrian|Civilian|Custodian|Amphibian|Mammalian|Avian|.*ician|Mean|Clean|Lean|Bean|Ocean|Subterranean)s?$/;
const knownName =
  /^(?:Bayes|Bellman|Bernoulli|Cauchy|Dirichlet|Euler|Fermi|Fisher|Fourier|Gauss|Gibbs|Gini|Hausdorff|Hebb|Hessian|Hilbert|Hoeffding|Hopfield|Kalman|Kolmogorov|Kullback|Langevin|Laplace|Leibler|Lipschitz|Monte|Carlo|Nash|Newton|Pareto|Poisson|Shannon|Shapley|Stackelberg|Taylor|Turing|Arabic|Bengali|Chinese|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hindi|Japanese|Latin|Portuguese|Spanish|Swahili|Swedish|Tamil|Thai|Turkish|Urdu|Vietnamese|Africa|African|America|American|Europe|Asia)$/;
const startsSentence = /^$|[:.?!]$/;
