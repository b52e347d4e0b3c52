import type { Problem } from '../../problem/problem.ts';
import { forbiddenNames, lineLimits } from '../architecture.ts';
import { isTest, type SourceModule } from './parse-source.ts';

/** Returns the problems of files themselves: names, length, and imports that Node could not follow. */
export function checkFiles(
  sources: readonly SourceModule[],
  exists: (path: string) => boolean,
): readonly Problem[] {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.flatMap((source) => [
    ...checkName(source.path, paths),
    ...checkLength(source),
    ...checkTargets(source, exists),
  ]);
}

function checkName(path: string, paths: ReadonlySet<string>): readonly Problem[] {
  const problem = (message: string, hint: string): Problem => error(path, { message, hint });
  const stems = path.split('/').map((part) => part.replace(/\..*$/u, ''));
  const empty = stems.find((stem) => forbiddenNames.includes(stem.toLowerCase()));
  if (empty !== undefined) {
    return [problem(`is called "${empty}", which says nothing`, 'Name it for what it does.')];
  }
  const twin = path.replace(/\d+(?=\.\w+$)/u, '');
  if (twin !== path && paths.has(twin)) {
    return [problem(`is a numbered twin of ${twin}`, 'Name both for what sets them apart.')];
  }
  const stem = stems.at(-1) ?? '';
  if (path.startsWith('src/routes/')) return [];
  if (path.endsWith('.astro')) {
    const isPascal = /^[A-Z][A-Za-z0-9]*$/u.test(stem);
    return isPascal ? [] : [problem('is not in PascalCase', 'Components are: PaperCard.astro.')];
  }
  const isKebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(stem);
  return isKebab ? [] : [problem('is not in kebab-case', 'Modules are: parse-date.ts.')];
}

function checkLength({ path, lines, isOnlyData }: SourceModule): readonly Problem[] {
  const limit = lineLimits.find(({ under }) => path.startsWith(under));
  if (limit === undefined || lines <= limit.lines || isOnlyData || isTest(path)) return [];
  const message = `has ${String(lines)} lines; ${String(limit.lines)} are allowed here`;
  return [error(path, { message, hint: 'Split it by concept.' })];
}

function checkTargets(source: SourceModule, exists: (path: string) => boolean): readonly Problem[] {
  return source.imports.flatMap(({ target, module, line }) => {
    if (target === undefined || exists(target)) return [];
    const message = `imports ${module}, which is no file`;
    return [
      error(source.path, {
        message,
        line,
        hint: 'Write the whole name with its extension: ./date.ts',
      }),
    ];
  });
}

function error(file: string, rest: Omit<Problem, 'severity' | 'file'>): Problem {
  return { severity: 'error', file, ...rest };
}
