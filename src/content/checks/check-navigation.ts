import { nearestName } from '../../problem/nearest-name.ts';
import type { Problem } from '../../problem/problem.ts';
import { archiveConfigFile, type ArchiveConfig } from '../../site/archive-config.ts';

/** Finds entries of the navigation and the footer in `archive.yaml` that name a page of prose that nobody wrote. */
export function checkNavigation(
  { navigation, footer }: Pick<ArchiveConfig, 'navigation' | 'footer'>,
  pages: readonly { readonly slug: string }[],
): readonly Problem[] {
  // Every archive has an about page, written or not.
  const slugs = ['about', ...pages.map(({ slug }) => slug)];
  const lists = [
    { key: 'navigation', entries: navigation ?? [] },
    { key: 'footer.links', entries: footer.links ?? [] },
  ];
  return lists.flatMap(({ key, entries }) =>
    entries.flatMap((entry, index): readonly Problem[] => {
      if (!('page' in entry) || slugs.includes(entry.page)) return [];
      const nearest = nearestName(entry.page, slugs);
      return [
        {
          severity: 'error',
          file: archiveConfigFile,
          key: `${key}.${String(index)}`,
          message: `there is no page "${entry.page}"`,
          hint:
            nearest === undefined
              ? `Write it to pages/${entry.page}.mdx, or remove the entry.`
              : `Did you mean ${nearest}? Else write it to pages/${entry.page}.mdx.`,
        },
      ];
    }),
  );
}
