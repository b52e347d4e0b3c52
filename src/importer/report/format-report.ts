import { formatProblem, type Problem } from '../../problem/problem.ts';
import { countNoun } from '../../site/format.ts';
import { colourDiff } from './file-diff.ts';
import type { Report, ReportedChange, TagSummary } from './report.ts';

/** Formats a report for a person: what changed, then what to check, then the numbers; of a dry run the diffs first. */
export function formatReport(report: Report, { isColoured = false } = {}): string {
  const { diffs = [] } = report;
  return [
    ...diffs.flatMap((diff) => [isColoured ? colourDiff(diff) : diff, '']),
    ...report.inputs.map(
      ({ file, kind, papers }) => `${file}: ${countNoun(papers, 'paper')} (${kind})`,
    ),
    ...section(
      'Added',
      report.added.map(({ id, title }) => `${id}  ${title}`),
    ),
    ...section(
      'Renamed',
      report.renamed.map(({ from, to }) => `${from} → ${to}`),
    ),
    ...section(
      'Removed',
      report.removed.map(({ id, title }) => `${id}  ${title}`),
    ),
    ...section('Title or authors changed', report.rewritten.flatMap(rewrittenLines), Infinity),
    ...section(
      'Changed',
      report.changed.flatMap((change) => [
        `${change.id}  ${change.title}`,
        `  ${change.fields.map(({ key }) => key).join(', ')}`,
      ]),
    ),
    ...problemSections(report.problems),
    ...(report.tags === undefined ? [] : tagSection(report.tags)),
    '',
    summary(report),
  ]
    .join('\n')
    .replace(/^\n+/, '');
}

function rewrittenLines({ id, fields }: ReportedChange): readonly string[] {
  return fields.map(
    ({ key, before, after }) => `${id}  ${key}: ${shown(before)} → ${shown(after)}`,
  );
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Returns the lines below a title, or nothing if there are none. */
function section(title: string, lines: readonly string[], most = mostLines): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  const more = rest > 0 ? [`  … and ${countNoun(rest, 'line')} more (--json has them all)`] : [];
  return ['', `${title}:`, ...lines.slice(0, most).map((line) => `  ${line}`), ...more];
}

function problemSections(problems: readonly Problem[]): readonly string[] {
  return kinds.flatMap(({ severity, title }) =>
    section(
      title,
      problems
        .filter((problem) => problem.severity === severity)
        .flatMap((problem) => formatProblem(problem).split('\n')),
    ),
  );
}

function tagSection({ tagged, untagged, unused }: TagSummary): readonly string[] {
  return [
    ...section(
      'Without a tag',
      untagged.map(({ id, title }) => `${id}  ${title}`),
    ),
    ...section('Tags of no paper', unused),
    '',
    `${countNoun(tagged, 'paper')} with tags, ${untagged.length} without, ${countNoun(unused.length, 'tag')} unused.`,
  ];
}

function summary({
  added,
  changed,
  renamed,
  removed,
  unchanged,
  problems,
  isDryRun,
}: Report): string {
  const number = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const done = [
    `${added.length} added`,
    `${changed.length} changed`,
    ...(renamed.length === 0 ? [] : [`${renamed.length} renamed`]),
    ...(removed.length === 0 ? [] : [`${removed.length} removed`]),
    `${unchanged} unchanged`,
    ...(number('error') === 0 ? [] : [countNoun(number('error'), 'error')]),
    ...(number('warning') === 0 ? [] : [countNoun(number('warning'), 'warning')]),
  ];
  return `${isDryRun ? 'Nothing was written. It would be: ' : ''}${done.join(', ')}.`;
}

const mostLines = 200;

const kinds = [
  { severity: 'note', title: 'Notes' },
  { severity: 'warning', title: 'To look at' },
  { severity: 'error', title: 'Not taken' },
] as const;
