import { posix } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { isTest, type SourceModule } from './parse-source.ts';

/**
 * Returns a problem for each exported name and each file name that exists twice in `src`. Tests and the routes of
 * `src/routes`, whose names Astro gives, do not count, neither do files called `index`, and languages name their words alike.
 */
export function checkDoubles(sources: readonly SourceModule[]): readonly Problem[] {
  const named = sources.filter(
    ({ path }) =>
      path.startsWith('src/') && !/^src\/(?:routes|words\/\w+)\//u.test(path) && !isTest(path),
  );
  return [
    ...doublesOf(
      named.flatMap(({ path, exports }) =>
        exports.map(({ name, line }) => ({ name, path, line, ...exporting })),
      ),
    ),
    ...doublesOf(
      named.flatMap(({ path }) => {
        const name = posix.basename(path);
        return /^index\./u.test(name) ? [] : { name, path, ...calling };
      }),
    ),
  ];
}

function doublesOf(names: readonly Named[]): readonly Problem[] {
  const first = new Map<string, Named>();
  return names.flatMap(({ name, path, line, verb, auxiliary }) => {
    const other = first.get(name);
    if (other === undefined) first.set(name, { name, path, line, verb, auxiliary });
    if (other === undefined || other.path === path) return [];
    const place = [other.path, other.line].filter((part) => part !== undefined).join(':');
    return {
      severity: 'error',
      file: path,
      line,
      message: `${verb} "${name}", as ${place} ${auxiliary}`,
      hint: 'If both mean the same, keep one and import it; if not, name each for what sets it apart.',
    };
  });
}

const exporting = { verb: 'exports', auxiliary: 'does' } as const;
const calling = { verb: 'is called', auxiliary: 'is' } as const;

interface Named {
  readonly name: string;
  readonly path: string;
  readonly line?: number | undefined;
  readonly verb: string;
  readonly auxiliary: string;
}
