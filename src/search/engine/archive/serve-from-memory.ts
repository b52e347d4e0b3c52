/**
 * Answers what a scope fetches from memory where it was put there, once for each time it was put, and lets all else
 * through. Addresses are compared without their query.
 *
 * Pagefind asks every bundle for files that are the same for all of them, or that are known already.
 */
export function serveFromMemory(scope: { fetch: typeof fetch }): PutFile {
  const load = scope.fetch.bind(scope);
  const files = new Map<string, BodyInit>();
  scope.fetch = async (input, ...options) => {
    if (files.size === 0) return load(input, ...options);
    const path = pathOf(input);
    const body = files.get(path);
    if (body === undefined) return load(input, ...options);
    files.delete(path);
    return new Response(body);
  };
  return (path, body) => {
    files.set(path, body);
  };
}

/** @param path as it will be asked for, without host and query */
export type PutFile = (path: string, body: BodyInit) => void;

function pathOf(input: string | URL | Request): string {
  return new URL(input instanceof Request ? input.url : input, 'http://localhost').pathname;
}
