import type { Archive } from './create-archive.ts';
import type { ListingPage } from './listing.ts';
import { createStaticPath, type StaticPath } from './static-path.ts';

/**
 * The path of one page of a list for a route `…/[key]/[...page]`: the front page at the list's own address, the
 * others at `…/page/3/`, as `urls.listPage` has them.
 */
export function createListPath<Params extends object, View extends ViewWithPage>(
  archive: Archive,
  params: Params,
  view: View,
): StaticPath<Params & { readonly page: string | undefined }, { readonly view: View }> {
  const { number } = view.page;
  const page = number === undefined ? undefined : `page/${String(number)}`;
  return createStaticPath(archive, { ...params, page }, { view });
}

interface ViewWithPage {
  readonly page: ListingPage;
}
