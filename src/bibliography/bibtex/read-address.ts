/**
 * Returns an identifier or address from a field of BibTeX as it was before TeX: without `\url`, braces and escapes, and
 * with tildes that are commands or formulas (`$\sim$`). Undefined if nothing remains.
 */
export function readAddress(written: string | undefined): string | undefined {
  const argument = urlCommand.exec(written ?? '')?.[1];
  const address = notations.reduce(
    (text, { found, put }) => text.replace(found, put),
    argument ?? written ?? '',
  );
  return address.trim() === '' ? undefined : address.trim();
}

/** Returns the web address in a field for readers, such as `howpublished`. */
export function findAddress(written: string | undefined): string | undefined {
  const found = /\bhttps?:\/\/[^\s"<>]+/i.exec(readAddress(written) ?? '')?.[0];
  return found?.replace(/[.,;:]+$/, '');
}

const urlCommand = /\\(?:url|path|nolinkurl|href)\s{0,9}\{((?:[^{}]|\{[^{}]{0,99}\}){0,2000})\}/;

/** Applied in this order: the last one removes what the others leave. */
const notations: readonly { readonly found: RegExp; readonly put: string }[] = [
  { found: /\\(?:textasciitilde|texttildelow|sim)(?![a-zA-Z])(?:\{\})?/g, put: '~' },
  { found: /\\textunderscore(?![a-zA-Z])(?:\{\})?/g, put: '_' },
  { found: /\\slash(?![a-zA-Z])(?:\{\})?/g, put: '/' },
  { found: /\\(?:string|allowbreak)(?![a-zA-Z])|\\-|\\\//g, put: '' },
  { found: /&amp;/g, put: '&' },
  { found: /(?<!\\)\$ ?([~_-]) ?\$/g, put: '$1' },
  { found: /\\([^a-zA-Z])/g, put: '$1' },
  { found: /[{}]/g, put: '' },
];
