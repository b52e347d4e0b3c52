/** What machines read in the head of a page, beside what every page says of itself. Every value is finished. */
export interface MachineMetadata {
  /** `<meta name>`, in their order: what belongs to an author stands behind the author. */
  readonly tags: readonly MetaTag[];
  /** `<meta property>` of Open Graph. */
  readonly properties: readonly MetaTag[];
  readonly links: readonly TypedLink[];
  /** The content of the one `<script type="application/ld+json">`. */
  readonly jsonLd: string;
}

export type MetaTag = readonly [name: string, content: string];

/** A link that says what it leads to: https://www.rfc-editor.org/rfc/rfc8288 */
export interface TypedLink {
  readonly rel: string;
  /** Absolute, unless it names a vocabulary. */
  readonly href: string;
  readonly type?: string | undefined;
}

/** The tags that have something to say. */
export function statedTags(
  tags: readonly (readonly [name: string, content: string | undefined])[],
): readonly MetaTag[] {
  return tags.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [[name, content] as const],
  );
}
