/**
 * Signs that the index cannot hold, written as words: `A*` is `astarsign`, `C++` is `cplusplus`, `τ-bench` is
 * `tau-bench`, `R^2`, `R²` and `$R^{2}$` are `R2`, `∞` is `infinity`. The same for a text that is indexed and for a
 * query, so that all writings of a sign meet, TeX among them. What holds no such sign is given back as it is.
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

/** A word of {@link nameSymbols} as a reader writes it: `Astarsign` is `A*`. Greek letters keep their names. */
export function writeSymbols(word: string): string {
  return word
    .replace(/starsign(?![a-z])/, '*')
    .replace(/plusplus(?![a-z])/, '++')
    .replace(/^bigo-(\w+)$/, 'O($1)');
}

/**
 * What a text is to be found by besides its own words: each of its words that holds a sign, once, as
 * {@link nameSymbols} writes it, in lower case. At most {@link mostWords}.
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

/** Most words of a text can be passed over at once. */
const mayHoldSymbol = /[^\x20-\x7e]|[*+#^_\\$]|O\(/;
const mostWords = 60;
const longestWord = 40;

/** The index leaves out what is neither letter nor digit, so a word that differs in such signs only is there already. */
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
/** `O(n)`: what stands in round brackets is otherwise joined to what stands before. */
const complexity = /(?<![\p{L}\p{N}])O\(([\p{L}\p{N}]{1,12})\)/gu;
/** `A*`, `RRT*` and `a*`, but neither the wildcard of `specul*` nor the mark of a footnote. */
const starred =
  /(?<![\p{L}\p{N}*∗⋆])([\p{L}\p{N}]{0,9}\p{Lu}|\p{L}[\p{L}\p{N}]?)[*∗⋆](?![\p{L}\p{N}*∗⋆])/gu;
const plusses = /(?<=^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{N}]*)\+\+(?!\+)/gu;
const sharp = /(?<![\p{L}\p{N}])(\p{L})[#♯]/gu;
/** Not of a word in Greek. */
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
