/**
 * Replaces symbols that the index cannot hold with words: `A*` becomes `astarsign`, `C++` `cplusplus`, `τ-bench`
 * `tau-bench`, `R^2`, `R²` and `$R^{2}$` `R2`, `∞` `infinity`. Used for what is indexed and for queries, so that all
 * ways to write a symbol match, including TeX. Returns a text without such symbols unchanged.
 */
export function nameSymbols(text: string): string {
  return nameTex(text)
    .normalize('NFKC')
    .replace(raisedOrLowered, '')
    .replace(mathDelimiters, '')
    .replace(complexity, 'bigo-$1')
    .replace(starred, '$1starsign')
    .replace(plusses, '$1plusplus')
    .replace(sharp, '$1sharp')
    .replaceAll('∞', 'infinity')
    .replace(loneGreek, (letter) => greek.get(letter.toLowerCase()) ?? letter);
}

/**
 * Converts a word of {@link nameSymbols} back to what a reader writes: `Astarsign` becomes `A*`. Greek letters keep
 * their names.
 */
export function writeSymbols(word: string): string {
  return word
    .replace(/starsign(?![a-z])/, '*')
    .replace(/plusplus(?![a-z])/, '++')
    .replace(/^bigo-(\w+)$/, 'O($1)');
}

/**
 * Returns the words of a text that contain symbols, each once, as {@link nameSymbols} writes them, in lower case: they
 * are indexed besides the text. At most {@link mostWords}.
 */
export function symbolWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const word of text.split(/[\s/,;|]+/u)) {
    if (words.size >= mostWords) break;
    if (!mayHoldSymbol.test(word)) continue;
    const named = nameSymbols(word);
    if (named === word || !isOtherToIndex(word, named)) continue;
    const bare = named.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
    if (/[a-z0-9]/.test(bare) && bare.length <= longestWord) words.add(bare);
  }
  return [...words];
}

/** Most words of a text can be skipped at once. */
const mayHoldSymbol = /[^\x20-\x7e]|[*+#^_\\$]|O\(/;
const mostWords = 60;
const longestWord = 40;

/**
 * The index ignores everything but letters and digits, so a word that differs only in other characters is in it
 * already.
 */
function isOtherToIndex(word: string, named: string): boolean {
  return /[\^_]/.test(word) || word.replace(neither, '') !== named.replace(neither, '');
}

const neither = /[^\p{L}\p{N}]/gu;

function nameTex(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\infty(?![a-z])/gi, '∞')
    .replace(/\\(?:ast|star)(?![a-z])/gi, '*')
    .replace(/\\(?:var)?([a-z]+)/gi, (command, name: string) =>
      greekNames.has(name.toLowerCase()) ? name : command,
    );
}

/** `^` and `_` before what they raise or lower: `R^2`, `R^{2}`, `L_2`, `A^*`, but not `x_max`. */
const raisedOrLowered = /(?<=[\p{L}\p{N}})])(?:\^\{?(?=[\p{L}\p{N}*∗⋆\\({+-])|_(?=[\p{N}{]))/gu;
const mathDelimiters = /[${}]/g;
/** `O(n)`: text in round brackets is otherwise joined to the text before. */
const complexity = /(?<![\p{L}\p{N}])O\(([\p{L}\p{N}]{1,12})\)/gu;
/** `A*`, `RRT*` and `a*`, but neither the wildcard of `specul*` nor a footnote mark. */
const starred =
  /(?<![\p{L}\p{N}*∗⋆])([\p{L}\p{N}]{0,9}\p{Lu}|\p{L}[\p{L}\p{N}]?)[*∗⋆](?![\p{L}\p{N}*∗⋆])/gu;
const plusses = /(?<=^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{N}]*)\+\+(?!\+)/gu;
const sharp = /(?<![\p{L}\p{N}])(\p{L})[#♯]/gu;
/** Excludes words in Greek. */
const loneGreek = /(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})/gu;

const greek: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: 'alpha',
    β: 'beta',
    γ: 'gamma',
    δ: 'delta',
    ε: 'epsilon',
    ζ: 'zeta',
    η: 'eta',
    θ: 'theta',
    ι: 'iota',
    κ: 'kappa',
    λ: 'lambda',
    μ: 'mu',
    ν: 'nu',
    ξ: 'xi',
    π: 'pi',
    ρ: 'rho',
    σ: 'sigma',
    τ: 'tau',
    υ: 'upsilon',
    φ: 'phi',
    χ: 'chi',
    ψ: 'psi',
    ω: 'omega',
  }),
);

const greekNames: ReadonlySet<string> = new Set(greek.values());
