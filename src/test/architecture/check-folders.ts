import { posix } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { widestFolder } from '../architecture.ts';
import { isTest, type SourceModule } from './parse-source.ts';

/** Returns a problem for each folder that holds more modules than allowed; tests and folders inside it do not count. */
export function checkFolders(sources: readonly SourceModule[]): readonly Problem[] {
  const modules = sources.map(({ path }) => path).filter((path) => !isTest(path));
  const byFolder = Map.groupBy(modules, (path) => posix.dirname(path));
  return [...byFolder].flatMap(([folder, inside]) => {
    if (inside.length <= widestFolder) return [];
    return {
      severity: 'error',
      file: folder,
      message: `holds ${String(inside.length)} modules; ${String(widestFolder)} are allowed`,
      hint: 'Move those that belong together into a folder named for what they do.',
    };
  });
}
