import type { Archive } from '../../archive/create-archive.ts';
import { plainSlug } from '../../site/plain-slug.ts';
import { authorCounts } from '../counts/author-counts.ts';
import { organizationCounts } from '../counts/organization-counts.ts';

/** Name, number of papers, and the last segment of the address if it differs from {@link plainSlug} of the name. */
export type NameEntry = readonly [name: string, count: number, slug?: string];

/** Returns names and addresses of all authors for a filter in the browser, most papers first. */
export function createAuthorNames(archive: Archive): readonly NameEntry[] {
  return authorCounts(archive).map(createNameEntry);
}

/** Returns names and addresses of all organisations for a filter in the browser, most papers first. */
export function createOrganizationNames(archive: Archive): readonly NameEntry[] {
  return organizationCounts(archive).map(createNameEntry);
}

function createNameEntry({ label, slug, count }: NamedPage): NameEntry {
  return plainSlug(label) === slug ? [label, count] : [label, count, slug];
}

interface NamedPage {
  readonly label: string;
  readonly slug: string;
  readonly count: number;
}
