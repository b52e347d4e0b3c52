import type { Urls } from '../site/urls.ts';
import type { BodyReference } from '../content/archive-paper.ts';
import type { WrittenPage } from '../content/load-prose-pages.ts';
import { compareText } from '../paper/dates.ts';

/** A page of prose, complete but for its text. */
export interface ProsePage {
  readonly slug: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly href: string;
  /** Undefined on an about page that nobody wrote: it then shows the description of the archive. */
  readonly body: BodyReference | undefined;
}

/**
 * Orders the pages of `content/pages/`, and adds an about page if there is none, because every footer links to it.
 *
 * @param about the title of that page
 */
export function createProsePages(
  urls: Urls,
  written: readonly WrittenPage[],
  about: string,
): readonly ProsePage[] {
  const pages: readonly ListedPage[] = written.some(({ slug }) => slug === 'about')
    ? written
    : [...written, { slug: 'about', title: about }];
  return pages
    .toSorted((a, b) => (a.order ?? last) - (b.order ?? last) || compareText(a.title, b.title))
    .map(({ slug, title, description, body }) => ({
      slug,
      title,
      description,
      href: urls.page(slug),
      body,
    }));
}

/** The position of pages without a number. */
const last = Number.MAX_SAFE_INTEGER;

type ListedPage = Omit<WrittenPage, 'body'> & Partial<Pick<WrittenPage, 'body'>>;
