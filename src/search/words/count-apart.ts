import type { Token } from './read-tokens.ts';

/**
 * Words that some text writes in one piece and some other as two words or with a capital within, by how many texts
 * write the latter: `pre-training` for "pre training" where "pretraining" occurs.
 */
export function countApart(
  texts: readonly (readonly Token[])[],
  vocabulary: Iterable<Token>,
): Map<string, number> {
  const tokens = [...vocabulary];
  const whole = new Set(tokens.flatMap(plainOf));
  const seconds = createSeconds(whole, new Set(tokens.flatMap(({ part }) => part ?? [])));
  const counts = new Map<string, number>();
  for (const text of texts) {
    const found = new Set<string>();
    for (const [place, { part, camelCase }] of text.entries()) {
      if (part === undefined) continue;
      const next = text[place + 1]?.part;
      if (next !== undefined && seconds.get(part)?.has(next) === true) {
        found.add(`${part}-${next}`);
      }
      if (camelCase !== undefined && whole.has(part)) found.add(camelCase);
    }
    for (const form of found) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

function plainOf({ part, camelCase }: Token): readonly string[] {
  return part === undefined || camelCase !== undefined ? [] : [part];
}

/** Which parts make a whole word after which others: asked once for each word, not once for each pair in a text. */
function createSeconds(
  whole: Iterable<string>,
  parts: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const word of whole) {
    for (let length = 1; length < word.length; length += 1) {
      const first = word.slice(0, length);
      const second = word.slice(length);
      if (!parts.has(first) || !parts.has(second)) continue;
      const known = seconds.get(first) ?? new Set();
      seconds.set(first, known.add(second));
    }
  }
  return seconds;
}
