import { languageOfPapers } from '../../site/archive-config.ts';
import { contentLanguage } from '../../site/format.ts';
import { titleToHtml, titleToLabel, titleToText } from '../../paper/title.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { createMovedPapers, type MovedPage } from './moved-pages.ts';

/** The page at the address of a paper that was removed from the archive. */
export interface RemovedPage {
  /** Last segment of the address. */
  readonly slug: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly titleLabel: string | undefined;
  /** BCP 47, where it differs from that of the page. */
  readonly language: string | undefined;
  /** ISO 8601. */
  readonly removed: string;
  /** The same date for readers. */
  readonly shownDate: string;
  /** A sentence; undefined if nobody gave a reason. */
  readonly because: string | undefined;
}

/** A former address of a paper. */
export type FormerPage = MovedPage | RemovedPage;

/** Returns every former address of a paper: redirects, and addresses of removed papers. */
export function createFormerPapers(archive: Archive): readonly FormerPage[] {
  return [...createMovedPapers(archive), ...createRemovedPages(archive)];
}

/** Returns the addresses of removed papers, former ones included, except those that a paper has or redirects from. */
export function createRemovedPages(archive: Archive): readonly RemovedPage[] {
  const moved = createMovedPapers(archive).map(({ slug }) => slug);
  const taken = new Set([...archive.byId.keys(), ...moved]);
  return Object.entries(archive.removed).flatMap(([id, { title, removed, because, aliases }]) =>
    [id, ...aliases].flatMap((slug): RemovedPage[] => {
      if (taken.has(slug)) return [];
      taken.add(slug);
      return [
        {
          slug,
          title: titleToText(title),
          titleHtml: titleToHtml(title),
          titleLabel: titleToLabel(title),
          language: contentLanguage(languageOfPapers(archive.config), archive.format),
          removed,
          shownDate: archive.format.longDay(removed),
          because,
        },
      ];
    }),
  );
}
