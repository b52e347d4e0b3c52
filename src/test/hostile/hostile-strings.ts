import { readFileSync } from 'node:fs';

/**
 * Texts that break programs which do not expect them: what somebody may have typed, pasted or smuggled into any field. A
 * script among them that runs calls `alert`. In the file each is a line of JSON; blank lines separate kinds.
 */
export const hostileStrings: readonly string[] = [...new Set([...loadStrings(), ...longStrings()])];

function loadStrings(): readonly string[] {
  const lines = readFileSync(new URL('hostile-strings.jsonl', import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => String(JSON.parse(line)));
}

function longStrings(): readonly string[] {
  const pieces = ['x', 'я', '灯', '𝔸', '👩‍👧', 'a\u0301', '<', '&', '"', '$x$ ', '\u202e', '- '];
  const opening = ['{', '\\b{', "\\'{", '\\textbf{', '$\\frac{', '<b>', '[', '*', '\\href{x}{'];
  return [
    ...pieces.map((piece) => piece.repeat(300)),
    ...['x'.repeat(20_000), 'word '.repeat(2000), '((((a'.repeat(400)],
    ...opening.map((open) => `${open.repeat(40)}x${'}'.repeat(40)}`),
  ];
}
