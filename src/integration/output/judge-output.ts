import type { Host } from '../../site/archive-config.ts';
import { hostLimits, type HostLimit } from './host-limits.ts';
import { inMegabytes, type KindReport, type OutputReport } from './output-report.ts';

/**
 * Compares a built site with the limits of its host. Returns a sentence for each limit that the site passes or comes near,
 * from 80% on, with the numbers and the settings of `archive.yaml` that help.
 */
export function judgeOutput(report: OutputReport, host: Host): readonly string[] {
  const { name, limits } = hostLimits[host] ?? { name: '', limits: [] };
  return limits.flatMap((limit) => {
    const { value, is, unit, kinds } = measure(report, limit);
    if (value < limit.most * nearly) return [];
    const takes = `${name} takes ${unit(limit.most)}${limit.note === undefined ? '' : ` ${limit.note}`}`;
    const share = `${String(Math.floor((value / limit.most) * 100))}% of the limit`;
    return [`${is} ${unit(value)}, ${share}: ${takes}. ${advice(kinds)}`];
  });
}

function measure(report: OutputReport, { of }: HostLimit): Measure {
  const { files, bytes, largest, fullest, kinds } = report;
  const byFiles = kinds.toSorted((a, b) => b.files - a.files);
  switch (of) {
    case 'files':
      return { value: files, is: 'The site has', unit: inFiles, kinds: byFiles };
    case 'bytes':
      return { value: bytes, is: 'The site has', unit: inMegabytes, kinds };
    case 'file bytes': {
      const ofLargest = kinds.filter(({ kind }) => kind === largest.kind);
      const is = `The largest file, ${largest.name}, has`;
      return { value: largest.bytes, is, unit: inMegabytes, kinds: ofLargest };
    }
    case 'folder files': {
      const is = `The fullest folder, ${fullest.name}, has`;
      return { value: fullest.files, is, unit: inFiles, kinds: byFiles };
    }
  }
}

/** Names the settings for what fills the site most. */
function advice(kinds: readonly KindReport[]): string {
  const settings = [...new Set(kinds.flatMap(({ kind }) => settingsOf[kind] ?? []))];
  return settings.length === 0
    ? 'No setting of archive.yaml changes that.'
    : `These settings of archive.yaml help most: ${settings.slice(0, 3).join('; ')}.`;
}

function inFiles(count: number): string {
  return `${count.toLocaleString('en-GB')} files`;
}

/** The share of a limit from which on a build warns. */
const nearly = 0.8;

/** What makes files of a kind fewer, by the kinds of `output-report.ts`. */
const settingsOf: Readonly<Record<string, readonly string[]>> = {
  citations: ['outputs: lean'],
  Markdown: ['outputs: lean'],
  API: ['outputs: lean'],
  'whole archive': ['outputs: lean'],
  feeds: ['a higher feeds.minPapers'],
  people: ['a higher authors.minPapers'],
  pictures: ['images.days: false'],
};

interface Measure {
  readonly value: number;
  /** How the sentence begins. */
  readonly is: string;
  readonly unit: (value: number) => string;
  /** The kinds of files that count, the weightiest first. */
  readonly kinds: readonly KindReport[];
}
