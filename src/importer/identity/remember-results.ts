/**
 * Returns a function that computes a result once for each text: thousands of records may have one title, and each is
 * compared with all others. Forgets everything when it knows too many texts.
 */
export function rememberResults<Result>(
  compute: (text: string) => Result,
): (text: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known.result;
    if (results.size >= mostTexts) results.clear();
    const result = compute(text);
    results.set(text, { result });
    return result;
  };
}

const mostTexts = 20_000;
