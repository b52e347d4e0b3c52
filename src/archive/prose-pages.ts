import type { Urls } from '../site/urls.ts';
import type { BodyReference } from '../content/archive-paper.ts';
import type { WrittenPage } from '../content/load-prose-pages.ts';
import { compareText } from './order.ts';

/** A page of prose, every value finished but its text. */
export interface ProsePage {
  readonly slug: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly href: string;
  /** Undefined on an about page that nobody wrote: it then shows what the configuration says. */
  readonly body: BodyReference | undefined;
}

/** The pages of `content/pages/` in their order, and an about page in any case, because every footer leads there. */
export function createProsePages(
  urls: Urls,
  written: readonly WrittenPage[],
): readonly ProsePage[] {
  const pages: readonly ListedPage[] = written.some(({ slug }) => slug === 'about')
    ? written
    : [...written, { slug: 'about', title: 'About' }];
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

/** The place of pages without a number. */
const last = Number.MAX_SAFE_INTEGER;

type ListedPage = Omit<WrittenPage, 'body'> & Partial<Pick<WrittenPage, 'body'>>;
