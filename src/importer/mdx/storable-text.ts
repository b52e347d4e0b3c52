/**
 * Returns text that a file can hold and a page can show: drops control characters and noncharacters, turns line endings
 * of every kind and tabs into spaces, and half of a surrogate pair into U+FFFD. Everything else is unchanged.
 */
export function storableText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\uFEFF\uFFF0-\uFFF8\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '');
}

/** Makes every text within a value of a record storable and trims it; the rest is unchanged. */
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

/** Nearly every text: nothing in it has to change. */
const plain = /^[ -~\u00A0-\u2027\u202A-\uD7FF]*$/;
