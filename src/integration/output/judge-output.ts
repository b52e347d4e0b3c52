import type { ArchiveConfig } from '../../site/archive-config.ts';
import { hostLimits, type HostLimit } from './host-limits.ts';
import { inMegabytes, type KindReport, type OutputReport } from './output-report.ts';

/**
 * Compares a built site with the limits of its host. Returns a sentence for each limit that the site passes or comes near,
 * from 80% on, with the numbers and the settings of `archive.yaml` that help.
 */
export function judgeOutput(report: OutputReport, config: OutputConfig): readonly string[] {
  const { name, limits } = hostLimits[config.host] ?? { name: '', limits: [] };
  return limits.flatMap((limit) => {
    const { value, is, unit, kinds } = measure(report, limit);
    if (value < limit.most * nearly) return [];
    const takes = `${name} takes ${unit(limit.most)}${limit.note === undefined ? '' : ` ${limit.note}`}`;
    const share = `${String(Math.floor((value / limit.most) * 100))}% of the limit`;
    return [`${is} ${unit(value)}, ${share}: ${takes}. ${advice(kinds, config)}`];
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
function advice(kinds: readonly KindReport[], config: OutputConfig): string {
  const settings = [...new Set(kinds.flatMap(({ kind }) => settingsFor(kind, config)))];
  return settings.length === 0
    ? 'No setting of archive.yaml changes that.'
    : `These settings of archive.yaml help most: ${settings.slice(0, 3).join('; ')}.`;
}

function inFiles(count: number): string {
  return `${count.toLocaleString('en-GB')} files`;
}

/** The share of a limit from which on a build warns. */
const nearly = 0.8;

/** Returns what makes files of a kind fewer, by the kinds of `output-report.ts`, unless it is set already. */
function settingsFor(kind: string, { outputs }: OutputConfig): readonly string[] {
  switch (kind) {
    case 'people':
      return ['a higher authors.minPapers'];
    case 'feeds':
      return outputs.includes('people-feeds') ? ['a higher feeds.minPapers'] : [];
    case 'citations':
    case 'Markdown':
    case 'API':
    case 'whole archive':
    case 'pictures':
      return outputs.length > 0 ? ['outputs: lean'] : [];
    default:
      return [];
  }
}

type OutputConfig = Pick<ArchiveConfig, 'host' | 'outputs'>;

interface Measure {
  readonly value: number;
  /** How the sentence begins. */
  readonly is: string;
  readonly unit: (value: number) => string;
  /** The kinds of files that count, the weightiest first. */
  readonly kinds: readonly KindReport[];
}
