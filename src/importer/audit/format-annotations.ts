import { posix } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import type { Finding } from './audit-archive.ts';

/**
 * Formats findings as annotations of a run of GitHub Actions, one a line
 * (https://docs.github.com/actions/reference/workflow-commands).
 *
 * @param folder the content folder as seen from the root of the repository, with `/`
 */
export function formatAnnotations(findings: readonly Finding[], folder: string): string {
  return findings.map((finding) => formatAnnotation(finding, folder)).join('\n');
}

function formatAnnotation(finding: Finding, folder: string): string {
  const { severity, check, file, line, key, message, hint } = finding;
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(posix.join(folder, file))}`]),
    ...(file === undefined || line === undefined ? [] : [`line=${String(line)}`]),
    `title=${escapeProperty(check)}`,
  ];
  const said = key === undefined ? message : `${key}: ${message}`;
  const text = hint === undefined ? said : `${said}\n${hint}`;
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const commands = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
} as const satisfies Record<Problem['severity'], string>;
