/** Metadata for machines in the head of a page, beside what every page has. Every value is finished. */
export interface MachineMetadata {
  /** `<meta name>` in order: tags about an author follow the author. */
  readonly tags: readonly MetaTag[];
  readonly links: readonly TypedLink[];
  /** Content of the one `<script type="application/ld+json">`. */
  readonly jsonLd: string;
}

export type MetaTag = readonly [name: string, content: string];

/** A link with a relation type: https://www.rfc-editor.org/rfc/rfc8288 */
export interface TypedLink {
  readonly rel: string;
  /** Absolute, unless it names a vocabulary. */
  readonly href: string;
  readonly type?: string | undefined;
}

/** Returns the tags with content. */
export function statedTags(
  tags: readonly (readonly [name: string, content: string | undefined])[],
): readonly MetaTag[] {
  return tags.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [[name, content] as const],
  );
}
