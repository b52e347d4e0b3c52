import type { Archive } from '../../archive/create-archive.ts';
import type { ListingPage } from '../card/listing.ts';
import type { MovedPage } from './moved-pages.ts';
import { createStaticPath, type StaticPath } from './static-path.ts';

/**
 * Returns the path of one page of a list for a route `…/[key]/[...page]`: the front page is at the list's own address,
 * the others at `…/page/3/`, as in `urls.listPage`.
 */
export function createListPath<Params extends object, View extends ViewWithPage>(
  archive: Archive,
  params: Params,
  view: View,
): StaticPath<Params & { readonly page: string | undefined }, { readonly view: View }> {
  const page = pageParam(view.page.number);
  return createStaticPath(archive, { ...params, page }, { view });
}

/** Returns the value of `[...page]` for the number of a page: `page/3`, undefined on the front page. */
export function pageParam(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `page/${String(number)}`;
}

/** Returns the paths of all pages of lists and of their former addresses for a route `…/[param]/[...page]`. */
export function createListPaths<View extends ViewWithPage & { readonly slug: string }>(
  archive: Archive,
  param: string,
  { views, moved = [] }: { readonly views: readonly View[]; readonly moved?: readonly MovedPage[] },
) {
  return [
    ...views.map((view) => createListPath(archive, { [param]: view.slug }, view)),
    ...moved.map((former) =>
      createStaticPath(archive, { [param]: former.slug, page: undefined }, { moved: former }),
    ),
  ];
}

interface ViewWithPage {
  readonly page: ListingPage;
}
