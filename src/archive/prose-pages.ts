import type { Urls } from '../site/urls.ts';
import type { BodyReference } from '../content/archive-paper.ts';
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

/** A page of `content/pages/` as its file describes it. */
export interface WrittenPage {
  readonly slug: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Its place among the others; pages without one come last, by title. */
  readonly order?: number | undefined;
  readonly body?: BodyReference;
}

/** The pages of `content/pages/` in their order, and an about page in any case, because every footer leads there. */
export function createProsePages(
  urls: Urls,
  written: readonly WrittenPage[],
): readonly ProsePage[] {
  const pages = written.some(({ slug }) => slug === 'about')
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
