import { relative, sep } from 'node:path';
import type { Command } from 'commander';
import { auditArchive } from '../audit/audit-archive.ts';
import { loadAuditedArchive } from '../audit/audited-archive.ts';
import { formatAnnotations } from '../audit/format-annotations.ts';
import { formatFindings } from '../audit/format-findings.ts';
import { folderOf, typedIn } from './archive-options.ts';
import {
  printAnswer,
  requireFolder,
  withReadingOptions,
  type Answer,
  type ReadingOptions,
} from './print-answer.ts';

/** Adds `papers audit`, which finds what is wrong, or looks wrong, in an archive, and how to correct it. */
export function addAudit(program: Command): void {
  withReadingOptions(program.command('audit'))
    .summary('look for what is wrong in the archive')
    .description('Looks for what is wrong in the archive, and says what mends it. Writes nothing.')
    .option('--github', 'print annotations for GitHub Actions')
    .addHelpText('after', '\nExit code: 0 no errors, 1 errors, 2 there is nothing to look at.')
    .action((options: AuditOptions) =>
      printAnswer(options, () => audit(folderOf(options), options.github === true)),
    );
}

function audit(folder: string, isForGithub: boolean): Answer {
  requireFolder(folder);
  const archive = loadAuditedArchive(folder);
  const findings = auditArchive(archive);
  const fromRoot = relative(typedIn, folder).split(sep).join('/');
  return {
    data: findings,
    text: isForGithub
      ? formatAnnotations(findings, fromRoot)
      : formatFindings(findings, archive.content.papers.length),
    exitCode: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}

interface AuditOptions extends ReadingOptions {
  readonly github?: true;
}
