/**
 * Returns the same keys and values without the properties that every object inherits. Needed wherever a record is asked
 * for a key that somebody else chose: a tag, an identifier or a name may well be `constructor`.
 */
export function withoutPrototype<Value>(
  record: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const bare = { ...record };
  Object.setPrototypeOf(bare, null);
  return bare;
}
