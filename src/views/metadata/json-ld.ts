/**
 * Things that a page describes, as the content of its one `<script type="application/ld+json">`
 * (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). Whatever stands in a title, the script ends where
 * it should: `<` is escaped, and so are line separators and half surrogate pairs.
 */
export function writeJsonLd(graph: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** A thing of https://schema.org; fields that are undefined are left out. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly '@id'?: string | undefined;
  readonly [property: string]: unknown;
}
