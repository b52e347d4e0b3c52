import { dirname } from 'node:path/posix';
import type { OutputFile } from './sweep-output.ts';

/** What a built site holds. */
export interface OutputReport {
  /** Most bytes first. */
  readonly kinds: readonly KindReport[];
  readonly files: number;
  readonly bytes: number;
  /** The largest file. */
  readonly largest: { readonly name: string; readonly kind: string; readonly bytes: number };
  /** The folder with the most files, those in folders inside it not counted. The site itself is `.`. */
  readonly fullest: { readonly name: string; readonly files: number };
}

/** The number and size of the files of one kind in the output. */
export interface KindReport {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** Counts the files and bytes of a built site by kind, and finds its largest file and fullest folder. */
export function countOutput(built: readonly OutputFile[]): OutputReport {
  const counts = new Map<string, { files: number; bytes: number }>();
  const folders = new Map<string, number>();
  let largest = { name: '', kind: 'other', bytes: 0 };
  for (const { name, size } of built) {
    const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
    const count = counts.get(kind) ?? { files: 0, bytes: 0 };
    counts.set(kind, { files: count.files + 1, bytes: count.bytes + size });
    const folder = dirname(name);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    if (size > largest.bytes) largest = { name, kind, bytes: size };
  }
  const byBytes = [...counts]
    .map(([kind, count]) => ({ kind, ...count }))
    .sort((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1));
  const [fullest = ['.', 0]] = [...folders].sort(([, a], [, b]) => b - a);
  return {
    kinds: byBytes,
    files: byBytes.reduce((sum, { files }) => sum + files, 0),
    bytes: byBytes.reduce((sum, { bytes }) => sum + bytes, 0),
    largest,
    fullest: { name: fullest[0], files: fullest[1] },
  };
}

/** Formats the counts as a table of at most fifteen lines, then the largest file. */
export function formatOutput({ kinds, files, bytes, largest }: OutputReport): string {
  const rows = [...kinds, { kind: 'all', files, bytes }].map((row) => [
    row.kind,
    row.files.toLocaleString('en-GB'),
    inMegabytes(row.bytes),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map(([kind = '', ...numbers]) => {
    const cells = numbers.map((cell, column) => cell.padStart(widths[column + 1] ?? 0));
    return [kind.padEnd(widths[0] ?? 0), ...cells].join('  ');
  });
  return [...lines, `largest file: ${largest.name}, ${inMegabytes(largest.bytes)}`].join('\n');
}

/** Returns a size as text: `61.3 MB`. */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
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
