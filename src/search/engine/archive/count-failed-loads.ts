/**
 * Counts loads by `fetch` that fail in a scope, by network or by status, and changes nothing else.
 *
 * Pagefind does not report such failures. The scope is our own worker, in which nothing but Pagefind runs.
 */
export function countFailedLoads(scope: { fetch: typeof fetch }): () => number {
  const load = scope.fetch.bind(scope);
  let failed = 0;
  scope.fetch = async (...request) => {
    try {
      const response = await load(...request);
      if (!response.ok) failed += 1;
      return response;
    } catch (error) {
      failed += 1;
      throw error;
    }
  };
  return () => failed;
}
