import { formatProblem, type Problem } from '../../record/problem.ts';
import type { Finding } from './audit-archive.ts';
import { checks } from './checks.ts';

/** Findings for a person: grouped by check, each with its place and what mends it, then the numbers. */
export function formatFindings(findings: readonly Finding[], papers: number): string {
  const sections = checks.flatMap(({ name, title }) => {
    const found = findings.filter(({ check }) => check === name);
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
  const looked = `${count(papers, 'paper')}, ${count(checks.length, 'check')}`;
  if (findings.length === 0) return `${looked}: nothing to mend.`;
  const numbers = (['error', 'warning', 'note'] as const).map((severity) =>
    count(findings.filter((finding: Problem) => finding.severity === severity).length, severity),
  );
  return `${looked}: ${numbers.join(', ')}.`;
}

function count(value: number, noun: string): string {
  return `${String(value)} ${noun}${value === 1 ? '' : 's'}`;
}

const mostShown = 50;
