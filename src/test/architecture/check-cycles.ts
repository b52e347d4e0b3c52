import type { Problem } from '../../problem/problem.ts';
import { findRings } from './find-rings.ts';
import { isTest, type Import, type SourceModule } from './parse-source.ts';

/** Returns a problem for each ring of files that import one another, types included, at the import that closes it. */
export function checkCycles(sources: readonly SourceModule[]): readonly Problem[] {
  const graph = new Map(sources.map((source) => [source.path, targetsOf(source.imports)]));
  const lineOf = (from: string, to: string): number | undefined =>
    sources.find(({ path }) => path === from)?.imports.find(({ target }) => target === to)?.line;

  return findRings(graph).map((ring) => {
    const [from = '', to = ''] = ring.slice(-2);
    return {
      severity: 'error',
      file: from,
      line: lineOf(from, to),
      message: `closes a cycle: ${ring.join(' → ')}`,
      hint: 'Move what both need into a file of its own.',
    };
  });
}

/**
 * Returns a problem for each ring of second-level folders that import one another, types included, with an import for
 * each arrow. A file of a deeper folder counts to the second level: `src/a/b/c/d.ts` to `src/a/b`. Files directly in a
 * folder of `src` and tests count to none.
 */
export function checkFolderCycles(sources: readonly SourceModule[]): readonly Problem[] {
  const arrows = new Map<string, Map<string, string>>();
  for (const { path, imports } of sources) {
    const from = secondLevelOf(path);
    if (from === undefined || isTest(path)) continue;
    const found = arrows.get(from) ?? new Map<string, string>();
    arrows.set(from, found);
    for (const { target, line } of imports) {
      const to = target === undefined ? undefined : secondLevelOf(target);
      if (to === undefined || to === from || found.has(to)) continue;
      found.set(to, `${path}:${String(line)}`);
    }
  }
  const graph = new Map([...arrows].map(([from, found]) => [from, [...found.keys()]]));
  return findRings(graph).map((ring) => ({
    severity: 'error',
    file: ring[0],
    message: `is in a cycle of folders: ${describeRing(ring, arrows)}`,
    hint: 'Move what both need into a folder below them, or the file that points back into the other folder.',
  }));
}

function describeRing(
  ring: readonly string[],
  arrows: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string {
  const [first = '', ...rest] = ring;
  return rest.reduce((text, to, index) => {
    const example = arrows.get(ring[index] ?? '')?.get(to) ?? '';
    return `${text} → ${to} (${example})`;
  }, first);
}

function secondLevelOf(path: string): string | undefined {
  return /^(?<folder>src\/[^/]+\/[^/]+)\//u.exec(path)?.groups?.['folder'];
}

function targetsOf(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ target }) => target ?? []);
}
