/**
 * Returns the address of a paper's page. Here for the search in the browser, which makes no other addresses.
 *
 * @param base begins and ends with a slash
 */
export function paperPage(base: string, id: string): string {
  return `${base}papers/${encodeURIComponent(id)}/`;
}

/** Returns the address of a file beside a paper's page: `/papers/2505.20444.json`. */
export function paperFile(base: string, id: string, format: string): string {
  return `${base}papers/${encodeURIComponent(id)}.${format}`;
}
