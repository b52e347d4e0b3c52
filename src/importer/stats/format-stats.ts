import { alignRows } from '../report/align-rows.ts';
import type { ArchiveStats } from './archive-stats.ts';

/** Formats the numbers for a person, in aligned columns. */
export function formatStats(counted: ArchiveStats): string {
  const { papers } = counted;
  const share = (value: number): string =>
    papers === 0 ? '' : `${((100 * value) / papers).toFixed(1).padStart(5)} %`;
  const section = (title: string, rows: readonly (readonly (string | number)[])[]) =>
    rows.length === 0 ? [] : ['', title, ...alignRows(rows).map((line) => `  ${line}`)];
  return [
    ...alignRows([
      ['papers', papers],
      ['unreadable files', counted.unreadable],
      ['days', counted.days],
      ['authors', counted.authors],
      ['organisations', counted.organizations],
      ['topics in use', counted.topicsInUse],
      ['topics in tags.yaml', counted.topics],
    ]),
    ...section(
      'Papers with',
      counted.papersWith.map(({ name, papers: number }) => [name, number, share(number)]),
    ),
    ...section('Papers per year', toRows(counted.years)),
    ...section('Papers per month', toRows(counted.months)),
    ...section('Sources', toRows(counted.sources)),
    ...section('Most frequent topics', toRows(counted.topTopics)),
    ...section('Most frequent authors', toRows(counted.topAuthors)),
  ].join('\n');
}

function toRows(counts: ArchiveStats['years']): readonly (readonly (string | number)[])[] {
  return counts.map(({ name, papers }) => [name, papers]);
}
