import type { Problem } from '../../problem/problem.ts';
import type { SourceModule } from './parse-source.ts';

/** One problem for each ring of files that import one another, types included, at the import that closes it. */
export function checkCycles(sources: readonly SourceModule[]): readonly Problem[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const problems: Problem[] = [];

  const visit = (source: SourceModule, way: readonly string[]): void => {
    const path = [...way, source.path];
    for (const { target, line } of source.imports) {
      const next = target === undefined ? undefined : byPath.get(target);
      if (next === undefined || done.has(next.path)) continue;
      const start = path.indexOf(next.path);
      if (start === -1) visit(next, path);
      else problems.push(cycle([...path.slice(start), next.path], source.path, line));
    }
    done.add(source.path);
  };

  for (const source of sources) if (!done.has(source.path)) visit(source, []);
  return problems;
}

function cycle(ring: readonly string[], file: string, line: number): Problem {
  return {
    severity: 'error',
    file,
    line,
    message: `closes a cycle: ${ring.join(' → ')}`,
    hint: 'Move what both need into a file of its own.',
  };
}
