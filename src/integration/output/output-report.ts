import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The number and size of the files of one kind in the output. */
export interface KindReport {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** Counts the files and bytes of a built site by kind, most bytes first. */
export function countOutput(out: string): readonly KindReport[] {
  const counts = new Map<string, { files: number; bytes: number }>();
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(out, path).split(sep).join('/');
    const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
    const count = counts.get(kind) ?? { files: 0, bytes: 0 };
    counts.set(kind, { files: count.files + 1, bytes: count.bytes + statSync(path).size });
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, ...count }))
    .sort((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1));
}

/** Formats the counts as a table of at most fifteen lines. */
export function formatOutput(report: readonly KindReport[]): string {
  const total = {
    kind: 'all',
    files: report.reduce((sum, { files }) => sum + files, 0),
    bytes: report.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const rows = [...report, total].map(({ kind, files, bytes }) => [
    kind,
    files.toLocaleString('en-GB'),
    `${(bytes / 1e6).toFixed(1)} MB`,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map(([kind = '', ...numbers]) => {
      const cells = numbers.map((cell, column) => cell.padStart(widths[column + 1] ?? 0));
      return [kind.padEnd(widths[0] ?? 0), ...cells].join('  ');
    })
    .join('\n');
}

/** The first pattern that matches the path of a file decides its kind. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['search', /^pagefind\//u],
  ['whole archive', /^data\/(?!index\.html)|^papers\.(?:bib|ris|csl\.json)$/u],
  ['API', /^api\/|^papers\/[^/]+(?<!\.(?:csl|linkset))\.json$/u],
  ['Markdown', /\.md$/u],
  ['citations', /\.(?:bib|ris|csl\.json|linkset\.json)$/u],
  ['sitemaps', /^sitemap/u],
  ['feeds', /\.(?:xml|opml)$|(?:^|\/)feed[^/]*\.json$/u],
  ['papers', /^papers\/[^/]+\/index\.html$/u],
  ['lists', /^(?:papers|tags|archive)\/.*\.html$/u],
  ['people', /^(?:authors|orgs)\//u],
  ['pictures', /\.(?:png|svg|jpe?g|webp)$/u],
  ['scripts and styles', /^_astro\//u],
];
