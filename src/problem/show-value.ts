/** Returns an untrusted value as JSON of at most 80 characters, for messages. */
export function showValue(value: unknown): string {
  const text = stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Values nested thousands of levels deep exhaust the stack. */
function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '…';
  }
}
