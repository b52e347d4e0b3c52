/**
 * Text as a file can hold it and a page can show it: control characters and noncharacters are dropped, line endings of
 * every kind and tabs become spaces, and half of a surrogate pair becomes U+FFFD. Everything else stays as it is.
 */
export function storableText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\uFEFF\uFFF0-\uFFF8\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '');
}

/** Every text within a value of a record made storable and trimmed, the rest as it is. */
export function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value).trim();
  if (Array.isArray(value)) return value.map(storableValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, storableValue(inner)]),
  );
}

/** What nearly every text is: nothing in it has to go. */
const plain = /^[ -~\u00A0-\u2027\u202A-\uD7FF]*$/;
