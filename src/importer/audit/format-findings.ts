import { formatProblem } from '../../problem/problem.ts';
import { countNoun } from '../../site/format.ts';
import type { Finding } from './audit-archive.ts';
import { auditChecks } from './audit-checks.ts';

/** Formats findings for a person: grouped by check, the worst first, each with its place and fix, then the totals. */
export function formatFindings(findings: readonly Finding[], papers: number): string {
  const sections = auditChecks.flatMap(({ name, title }) => {
    const ofCheck = findings.filter(({ check }) => check === name);
    const found = severities.flatMap((each) => ofCheck.filter(({ severity }) => severity === each));
    if (found.length === 0) return [];
    const rest = found.length - mostShown;
    return [
      `${title} (${name}):`,
      ...found
        .slice(0, mostShown)
        .flatMap((finding) =>
          `${finding.severity}  ${formatProblem(finding)}`.split('\n').map((line) => `  ${line}`),
        ),
      ...(rest > 0 ? [`  … and ${String(rest)} more (--json has them all)`] : []),
      '',
    ];
  });
  return [...sections, summary(findings, papers)].join('\n');
}

function summary(findings: readonly Finding[], papers: number): string {
  const looked = `${countNoun(papers, 'paper')}, ${countNoun(auditChecks.length, 'check')}`;
  if (findings.length === 0) return `${looked}: nothing to mend.`;
  const numbers = severities.map((each) =>
    countNoun(findings.filter(({ severity }) => severity === each).length, each),
  );
  return `${looked}: ${numbers.join(', ')}.`;
}

const mostShown = 50;
const severities = ['error', 'warning', 'note'] as const;
