/**
 * Whether an address is a path and nothing else: never of another scheme, never of another host. Browsers leave tabs and
 * line breaks out of addresses, after which `/<tab>/host` would be one.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function isPath(address: string): boolean {
  return /^\/(?![/\\])[^\t\n\r]*$/.test(address);
}
