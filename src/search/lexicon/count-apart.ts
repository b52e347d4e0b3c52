/**
 * Counts words that some texts join and others write as two words or with an inner capital, by the number of texts that
 * write the latter: `pre-training` for "pre training" if "pretraining" occurs.
 *
 * @param texts as {@link Lexemes.parts}
 */
export function countApart(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const parts = new Map<string, string>();
  for (const text of texts) {
    for (const written of text) {
      if (written !== '' && !parts.has(written)) parts.set(written, written.replaceAll('-', ''));
    }
  }
  const whole = new Set([...parts].flatMap(([part, plain]) => (part === plain ? plain : [])));
  const seconds = createSeconds(whole, new Set(parts.values()));
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const form of findApart(text, { parts, whole, seconds })) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return counts;
}

function findApart(text: readonly string[], { parts, whole, seconds }: Known): ReadonlySet<string> {
  const found = new Set<string>();
  let fitting: ReadonlySet<string> | undefined;
  let before = '';
  for (const written of text) {
    const part = parts.get(written);
    if (part !== undefined && fitting?.has(part) === true) found.add(`${before}-${part}`);
    if (part !== undefined && part !== written && whole.has(part)) found.add(written);
    fitting = part === undefined ? undefined : seconds.get(part);
    before = part ?? '';
  }
  return found;
}

interface Known {
  /** Each without its hyphens. */
  readonly parts: ReadonlyMap<string, string>;
  /** Those that some text writes as one word. */
  readonly whole: ReadonlySet<string>;
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Returns which parts make a whole word after which others: computed once for each word, not for each pair in a text.
 */
function createSeconds(
  whole: Iterable<string>,
  parts: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const word of whole) {
    for (let length = 1; length < word.length; length += 1) {
      const first = word.slice(0, length);
      if (!parts.has(first)) continue;
      const second = word.slice(length);
      if (!parts.has(second)) continue;
      const known = seconds.get(first) ?? new Set();
      seconds.set(first, known.add(second));
    }
  }
  return seconds;
}
