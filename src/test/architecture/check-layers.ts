import type { Problem } from '../../problem/problem.ts';
import { files, folders, type FolderRule } from '../architecture.ts';
import { isTest, type Import, type SourceModule } from './parse-source.ts';

/** Returns a problem for every import that its folder's rule forbids, at its line. Tests may import anything. */
export function checkLayers(sources: readonly SourceModule[]): readonly Problem[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return sources.flatMap((source) => {
    if (isTest(source.path)) return [];
    const folder = folderOf(source.path);
    const rule = files[source.path] ?? (folder === undefined ? undefined : folders[folder]);
    if (rule === undefined) return [unknownFolder(source)];
    return source.imports.flatMap((each) => {
      const message = forbiddenBy(rule, source, each) ?? reachesForbidden(rule, each, byPath);
      return message === undefined ? [] : [{ ...place(source, each), message, hint }];
    });
  });
}

function forbiddenBy(rule: FolderRule, source: SourceModule, each: Import): string | undefined {
  const from = folderOf(source.path) ?? source.path;
  const named = each.target ?? each.module;
  if (matches(rule.never, named)) return `${from} never imports ${named}`;
  const to = each.target === undefined ? undefined : folderOf(each.target);
  if (to === undefined || rule.may === 'all') return undefined;
  if (to === from) return rule.notItself ? `${from} do not import one another` : undefined;
  if (rule.may.includes(to) || (each.isType && rule.types?.includes(to))) return undefined;
  return rule.types?.includes(to)
    ? `${from} may import types of ${to} only (write: import type)`
    : `${from} may not import ${to}`;
}

/** Follows imports, except those of types, and describes the way to a module that must not be reached. */
function reachesForbidden(
  rule: FolderRule,
  first: Import,
  byPath: ReadonlyMap<string, SourceModule>,
): string | undefined {
  const seen = new Set<string>();
  const ways: Way[] = [{ each: first, path: [] }];
  for (const { each, path } of ways) {
    const named = each.target ?? each.module;
    if (each.isType || seen.has(named)) continue;
    seen.add(named);
    const way = [...path, named];
    if (matches(rule.neverReaches, named)) return `reaches ${way.join(' → ')}`;
    const next = byPath.get(named)?.imports ?? [];
    ways.push(...next.map((deeper) => ({ each: deeper, path: way })));
  }
  return undefined;
}

function matches(patterns: readonly string[] | undefined, name: string): boolean {
  return (patterns ?? []).some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}

function folderOf(path: string): string | undefined {
  return /^src\/(?<folder>[^/]+)\//u.exec(path)?.groups?.['folder'];
}

function unknownFolder(source: SourceModule): Problem {
  return {
    severity: 'error',
    file: source.path,
    message: 'lies in no folder that has a rule',
    hint,
  };
}

function place(source: SourceModule, each: Import): Pick<Problem, 'severity' | 'file' | 'line'> {
  return { severity: 'error', file: source.path, line: each.line };
}

const hint = 'Who may import whom stands in src/test/architecture.ts.';

interface Way {
  readonly each: Import;
  readonly path: readonly string[];
}
