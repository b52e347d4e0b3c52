import type { Day } from '../paper/dates.ts';
import type { SiteSection } from './sections.ts';

/** The addresses of what scripts, language models and search engines read. All paths honour the base. */
export interface DataUrls {
  /** The page that explains the data files. */
  readonly data: string;
  /** A file with the whole archive, or about such files: `/data/papers.csv.gz`. */
  readonly dataFile: (name: string) => string;
  /** A paper for scripts or as Markdown, beside its page: `/papers/2505.20444.json`. */
  readonly paperFile: (id: string, format: 'json' | 'md') => string;
  /** The typed links of a paper, beside its page: `/papers/2505.20444.linkset.json`. */
  readonly paperLinkset: (id: string) => string;
  /** All papers for reference managers: `/papers.bib`. */
  readonly archiveCitation: (format: string) => string;
  /** A day as Markdown: `/papers/date/2026-06-10.md`. */
  readonly dayMarkdown: (day: Day) => string;
  /** A file of the static API: `api('days', '2026-06-10')` is `/api/days/2026-06-10.json`. */
  readonly api: (...segments: readonly string[]) => string;
  /** A JSON Schema of the API: `/api/schemas/paper.schema.json`. */
  readonly apiSchema: (name: string) => string;
  /** The index of sitemaps, and one of them. */
  readonly sitemap: string;
  readonly sitemapPart: (name: string) => string;
  readonly robots: string;
  readonly llms: string;
  /** Where https://www.rfc-editor.org/rfc/rfc9116 puts it, if the archive has a host of its own. */
  readonly securityText: string;
  readonly manifest: string;
  /** An icon for the manifest, by its size in pixels. */
  readonly icon: (size: number) => string;
}

/**
 * Creates the addresses of data.
 *
 * @param base begins and ends with a slash
 */
export function createDataUrls(base: string): DataUrls {
  const file = (...segments: FilePath): string =>
    base + segments.map((segment) => encodeURIComponent(segment)).join('/');
  return {
    data: `${base}data/`,
    dataFile: (name) => file('data', name),
    paperFile: (id, format) => fileOfPaper(base, id, format),
    paperLinkset: (id) => `${file('papers', id)}.linkset.json`,
    archiveCitation: (format) => file(`papers.${format}`),
    dayMarkdown: (day) => `${file('papers', 'date', day)}.md`,
    api: (...segments) => `${file('api', ...segments)}.json`,
    apiSchema: (name) => `${file('api', 'schemas', name)}.schema.json`,
    sitemap: file('sitemap.xml'),
    sitemapPart: (name) => `${file('sitemaps', name)}.xml`,
    robots: file('robots.txt'),
    llms: file('llms.txt'),
    securityText: file('.well-known', 'security.txt'),
    manifest: file('manifest.webmanifest'),
    icon: (size) => file(`icon-${String(size)}.png`),
  };
}

/** A file of the root, or one in a section. */
type FilePath = readonly [string] | readonly [SiteSection | '.well-known', ...string[]];

/**
 * Returns the address of a paper's page. Here for the search in the browser, which makes no other addresses.
 *
 * @param base begins and ends with a slash
 */
export function pageOfPaper(base: string, id: string): string {
  return `${base}papers/${encodeURIComponent(id)}/`;
}

/** Returns the address of a file beside a paper's page: `/papers/2505.20444.json`. */
export function fileOfPaper(base: string, id: string, format: string): string {
  return `${base}papers/${encodeURIComponent(id)}.${format}`;
}
