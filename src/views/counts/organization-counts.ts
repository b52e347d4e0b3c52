import type { ArchivePaper } from '../../content/archive-paper.ts';
import { organizationSlug, type Archive } from '../../archive/create-archive.ts';
import { sortByCount, type CountedLink } from './topic-counts.ts';

/** An organisation with the number of its papers. */
export interface CountedOrganization extends CountedLink {
  /** Last segment of the address of its page. */
  readonly slug: string;
}

/** Returns all organisations with their numbers of papers, most papers first. */
export function organizationCounts(archive: Archive): readonly CountedOrganization[] {
  return sortByCount(
    [...archive.byOrganization].map(([slug, papers]) => ({
      slug,
      label: organizationName(papers, slug),
      href: archive.urls.organization(slug),
      count: papers.length,
    })),
  );
}

/** Returns the organisations of some papers, most frequent first. */
export function countOrganizations(
  { urls }: Archive,
  papers: readonly ArchivePaper[],
): readonly CountedLink[] {
  const found = new Map<string, { readonly label: string; count: number }>();
  for (const { organization } of papers) {
    if (organization === undefined) continue;
    const slug = organizationSlug(organization);
    const known = found.get(slug);
    if (known === undefined) found.set(slug, { label: organization.name, count: 1 });
    else known.count += 1;
  }
  return sortByCount(
    [...found].map(([slug, { label, count }]) => ({ label, href: urls.organization(slug), count })),
  );
}

/** Returns the name of an organisation on its newest paper. */
export function organizationName(papers: readonly ArchivePaper[], slug: string): string {
  for (const { organization } of papers) {
    if (organization !== undefined && organizationSlug(organization) === slug)
      return organization.name;
  }
  return slug;
}
