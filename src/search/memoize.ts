/**
 * Returns a function that remembers the result for each key, or for the last few keys that were used. A rejected result
 * is not kept: the key is computed again the next time.
 *
 * @param maxEntries how many results to keep
 */
export function memoize<Value>(
  compute: (key: string) => Promise<Value>,
  maxEntries = Number.POSITIVE_INFINITY,
): (key: string) => Promise<Value> {
  const results = new Map<string, Promise<Value>>();
  const computeFresh = (key: string): Promise<Value> => {
    const result = compute(key);
    result.catch(() => {
      if (results.get(key) === result) results.delete(key);
    });
    return result;
  };
  return (key) => {
    const result = results.get(key) ?? computeFresh(key);
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > maxEntries && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
