/**
 * Loads a page of this archive as a document.
 *
 * @param path without origin, so that it never leads to another host
 * @throws {Error} when it does not load
 */
export async function loadPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The page ${path} did not load`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
