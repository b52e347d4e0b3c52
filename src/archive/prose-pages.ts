import type { BodyReference } from './archive-paper.ts';
import type { Link } from './card.ts';
import type { Archive } from './create-archive.ts';
import { compareText } from './order.ts';

/** A page of prose, every value finished but its text. */
export interface ProsePage {
  readonly slug: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly href: string;
  /** Undefined on an about page that nobody wrote: it then shows what the configuration says. */
  readonly body: BodyReference | undefined;
  /** The other pages, in their order. */
  readonly others: readonly Link[];
}

/** The pages of `content/pages/`, and an about page in any case, because every footer leads there. */
export function createProsePages(
  { urls }: Archive,
  written: readonly WrittenPage[],
): readonly ProsePage[] {
  const pages = written.some(({ slug }) => slug === 'about')
    ? written
    : [...written, { slug: 'about', title: 'About' }];
  const ordered = pages.toSorted(
    (a, b) => (a.order ?? last) - (b.order ?? last) || compareText(a.title, b.title),
  );
  return ordered.map(({ slug, title, description, body }) => ({
    slug,
    title,
    description,
    href: urls.page(slug),
    body,
    others: ordered
      .filter((other) => other.slug !== slug)
      .map((other) => ({ label: other.title, href: urls.page(other.slug) })),
  }));
}

/** The place of pages without a number. */
const last = Number.MAX_SAFE_INTEGER;

interface WrittenPage {
  readonly slug: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly order?: number | undefined;
  readonly body?: BodyReference;
}
