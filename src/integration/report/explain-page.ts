import type { Archive } from '../../archive/create-archive.ts';
import { paperKey } from '../../views/keys/paper-key.ts';
import type { KeyedView } from '../../views/keys/keyed-view.ts';
import {
  createAuthorViews,
  createOrganizationViews,
  createTopicViews,
} from '../../views/list/list-view.ts';
import { createPaperViews } from '../../views/paper/paper-view.ts';
import { createPeriodViews } from '../../views/time/period-view.ts';
import type { PageReason } from '../pages/render-pages.ts';

/**
 * Says in a sentence why a build rendered a page, or why it did not.
 *
 * @param address path or whole address of the page, with or without the base
 */
export function explainPage(address: string, build: ExplainedBuild): string {
  const { archive, before, isKept, reasons } = build;
  const href = toHref(archive, address);
  const reason = reasons.get(href);
  if (reason === undefined) return `${href} has no page.`;
  if (reason === 'unchanged') return `${href} was not rendered: nothing that it shows has changed.`;
  const because = isKept ? explain(archive, before, href, reason) : everything;
  return `${href} was rendered: ${because}.`;
}

const everything =
  'every page was, because the code, archive.yaml or another file that all pages depend on has changed, or the last build did not end';

function explain(
  archive: Archive,
  before: Archive,
  href: string,
  reason: Exclude<PageReason, 'unchanged'>,
): string {
  if (reason === 'new') return 'it is new';
  if (reason === 'file') return 'its file was changed or removed after the last build';
  const view = viewsOf(archive).find((each) => each.href === href);
  const papers = view?.papers ?? archive.papers;
  const changed = papers.filter((paper) => {
    const known = before.byId.get(paper.id);
    return known === undefined || paperKey(before, known) !== paperKey(archive, paper);
  });
  if (changed.length > 0)
    return `it shows what has changed: ${listOf(changed.map(({ id }) => id))}`;
  return 'its papers have not changed, but their number, the pages beside it, or counts of other pages have';
}

function viewsOf(archive: Archive): readonly KeyedView<unknown>[] {
  return [
    ...createPaperViews(archive),
    ...createTopicViews(archive),
    ...createAuthorViews(archive),
    ...createOrganizationViews(archive),
    ...(['day', 'week', 'month', 'year'] as const).flatMap((kind) =>
      createPeriodViews(archive, kind),
    ),
  ];
}

function listOf(ids: readonly string[]): string {
  const named = ids.slice(0, idsNamed).join(', ');
  return ids.length > idsNamed ? `${named} and ${String(ids.length - idsNamed)} more` : named;
}

const idsNamed = 5;

/** Returns the path of a page with the base and a slash at the end, as addresses of pages have it. */
function toHref({ config }: Archive, address: string): string {
  const { pathname } = new URL(address, config.url);
  const withBase = pathname.startsWith(config.base) ? pathname : config.base + pathname.slice(1);
  return withBase.endsWith('/') ? withBase : `${withBase}/`;
}

/** A build that has ended. */
export interface ExplainedBuild {
  readonly archive: Archive;
  /** The archive as the build before read it. */
  readonly before: Archive;
  /** False if pages of the build before could not be kept. */
  readonly isKept: boolean;
  /** Why each page was rendered, by its path with base. */
  readonly reasons: ReadonlyMap<string, PageReason>;
}
