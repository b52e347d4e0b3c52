/** Returns a {@link delimitedFormula} without its delimiters; one between dollars keeps them. */
export function withoutDelimiters(formula: string): string {
  return formula.replace(delimiters, '');
}

const name = String.raw`\{(?:math|displaymath|equation|(?:fl)?align|alignat|gather|multline|eqnarray)\*?\}`;

/**
 * Finds a formula in `\(…\)`, `\[…\]` or an environment of LaTeX for math; dollars are left to the caller, because they
 * may be prices. Without groups, to be part of other expressions. No formula contains the beginning of another one of its
 * kind, so that one that is not closed ends nowhere rather than in the next.
 */
export const delimitedFormula = new RegExp(
  [
    String.raw`\\\((?:\\[^()]|[^\\]){0,1000}?\\\)`,
    String.raw`\\\[(?:\\[^[\]]|[^\\]){0,1000}?\\\]`,
    String.raw`\\begin${name}(?:\\(?!(?:begin|end)${name})[^]|[^\\]){0,1000}?\\end${name}`,
  ].join('|'),
  'u',
);

const delimiters = new RegExp(String.raw`^\\(?:[([]|begin${name})|\\(?:[)\]]|end${name})$`, 'gu');
