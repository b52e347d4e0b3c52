/**
 * Serves what a scope fetches from memory, once each time it was put there, and lets everything else through. Compares
 * addresses without their query.
 *
 * Pagefind asks every bundle for files that are the same for all of them, or already known.
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

/** @param path as it will be requested, without host and query */
export type PutFile = (path: string, body: BodyInit) => void;

function pathOf(input: string | URL | Request): string {
  return new URL(input instanceof Request ? input.url : input, 'http://localhost').pathname;
}
