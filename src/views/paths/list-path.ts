import type { Archive } from '../../archive/create-archive.ts';
import type { KeyedListView } from '../list/list-view.ts';
import type { MovedPage } from './moved-pages.ts';
import { createLazyPath, createStaticPath } from './static-path.ts';

/**
 * Returns the value of `[...page]` for the number of a page, as in `urls.listPage`: `page/3`, undefined on the front page,
 * which is at the list's own address.
 */
export function pageParam(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `page/${String(number)}`;
}

/** Returns the paths of all pages of lists and of their former addresses for a route `…/[param]/[...page]`. */
export function createListPaths(
  archive: Archive,
  param: string,
  { views, moved = [] }: ListPathsInput,
) {
  return [
    ...views.map((view) =>
      createLazyPath({ [param]: view.slug, page: pageParam(view.number) }, view),
    ),
    ...moved.map((former) =>
      createStaticPath(archive, { [param]: former.slug, page: undefined }, { moved: former }),
    ),
  ];
}

interface ListPathsInput {
  readonly views: readonly KeyedListView[];
  readonly moved?: readonly MovedPage[];
}
