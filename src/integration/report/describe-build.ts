import type { IndexReport } from '../../search/index/index-archive.ts';
import type { SweptOutput } from '../output/sweep-output.ts';
import type { BuiltPage } from '../pages/render-pages.ts';

/** Returns `150 rendered, 22,447 unchanged`. */
export function describePages(pages: readonly BuiltPage[]): string {
  const unchanged = pages.filter(({ reason }) => reason === 'unchanged').length;
  return `${number(pages.length - unchanged)} rendered, ${number(unchanged)} unchanged`;
}

/** Returns `10,000 papers, 1 of 8 parts indexed`. */
export function describeSearch({ papers, bundles, indexed }: IndexReport): string {
  const parts = `${number(indexed.length)} of ${number(bundles)} parts indexed`;
  return `${number(papers)} papers, ${parts}`;
}

/** Returns `57,445 files, 12 removed`. */
export function describeOutput({ files, removed }: SweptOutput): string {
  return `${number(files.length)} files, ${number(removed)} removed`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
