/**
 * Returns whether what stands between two dollars is plainly math, so that a space inside a dollar or a digit behind the
 * closing one (`$ x_j $`, `$\sim$10`) does not make the dollars those of two prices (`$ 5 and $6`).
 */
export function isPlainlyMath(tex: string): boolean {
  const formula = tex.trim();
  if (formula.length > longest || unfinished.test(formula)) return false;
  const bare = formula
    .replace(/\\(?:text\w{0,9}|mbox|mathrm|operatorname)\s?\{[^{}]*\}/g, ' ')
    .replace(/\\[a-zA-Z]+/g, ' ')
    .replace(/[_^]\{[^{}]*\}/g, ' ');
  return !prose.test(bare) && (sign.test(formula) || letters.test(formula));
}

/**
 * Returns whether a dollar behind a number is the sign of its currency (`35$, then 40$`), and what follows up to the next
 * dollar is text.
 */
export function isBehindAmount(before: string, following: string): boolean {
  return /\d$/.test(before) && !/[\\^_]/.test(following) && /^[\s,.;:)!?*]|\d$/.test(following);
}

const prose =
  /\p{L}{3}|(?<!\p{L})(?:an|as|at|be|by|if|in|is|it|no|of|on|or|so|to|up|us|we)(?!\p{L})/iu;
const sign = /\\[a-zA-Z%$|{]|[\^_=<>≤≥≈∼±×∈→]/u;
/** Single letters, perhaps with what joins them: `x`, `(x, y)`, `n - 1`. */
const letters = /^\(?\p{L}(?:\s?[-+*/,|]\s?[\p{L}\d])*\)?$/u;
/** A formula that ends with an operator goes on: the dollar behind it opens something else. */
const unfinished = /[\p{L}\d)\]}]\s*[-=<>+*/,]$/u;
const longest = 300;
