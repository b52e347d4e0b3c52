import { plainSlug } from '../../site/plain-slug.ts';

/** Name, number of papers, and the last segment of the address where {@link plainSlug} of the name is another. */
export type NameEntry = readonly [name: string, count: number, slug?: string];

/** An author or organisation in the file of all names, in which a browser looks. */
export function createNameEntry({ label, slug, count }: NamedPage): NameEntry {
  return plainSlug(label) === slug ? [label, count] : [label, count, slug];
}

interface NamedPage {
  readonly label: string;
  readonly slug: string;
  readonly count: number;
}
