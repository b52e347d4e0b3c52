/**
 * Writes the things that a page describes as the content of its one `<script type="application/ld+json">`
 * (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). Escapes `<`, so that no title can end the
 * script, and line separators and lone surrogates.
 */
export function writeJsonLd(graph: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** A thing of https://schema.org. Undefined fields are left out. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly '@id'?: string | undefined;
  readonly [property: string]: unknown;
}
