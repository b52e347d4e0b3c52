import { titleToHtml, titleToText } from '../../paper/title.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { createMovedPapers, type MovedPage } from './moved-pages.ts';

/** The page at an address of a paper that was taken out of the archive. */
export interface RemovedPage {
  /** The last segment of the address. */
  readonly slug: string;
  readonly title: string;
  readonly titleHtml: string;
  /** ISO 8601. */
  readonly removed: string;
  /** The same for readers. */
  readonly shownDate: string;
  /** A sentence, when somebody gave one. */
  readonly because: string | undefined;
}

/** An address at which a paper was, and is no more. */
export type FormerPage = MovedPage | RemovedPage;

/** Every former address of a paper: those that lead to it now, and those of papers that were removed. */
export function createFormerPapers(archive: Archive): readonly FormerPage[] {
  return [...createMovedPapers(archive), ...createRemovedPages(archive)];
}

/** Addresses of removed papers, former ones included. Where a paper is, or a former one of it leads, nothing was removed. */
export function createRemovedPages(archive: Archive): readonly RemovedPage[] {
  const moved = createMovedPapers(archive).map(({ slug }) => slug);
  const taken = new Set([...archive.byId.keys(), ...moved]);
  return Object.entries(archive.removed).flatMap(([id, { title, removed, because, aliases }]) =>
    [id, ...aliases].flatMap((slug): RemovedPage[] => {
      if (taken.has(slug)) return [];
      taken.add(slug);
      const shown = { title: titleToText(title), titleHtml: titleToHtml(title), because };
      return [{ slug, ...shown, removed, shownDate: archive.format.longDay(removed) }];
    }),
  );
}
