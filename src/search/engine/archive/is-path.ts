/**
 * Returns whether an address is a path: it has no scheme and no host. Browsers remove tabs and line breaks from
 * addresses, so `/<tab>/host` would have a host.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function isPath(address: string): boolean {
  return /^\/(?![/\\])[^\t\n\r]*$/.test(address);
}
