import { glob } from 'node:fs/promises';
import { sep } from 'node:path';

/** The kinds of tests, in the order they run: `x.check.test.ts`, `x.test.ts`, `x.site.test.ts` and so on. */
export const testKinds = ['check', 'unit', 'site', 'browser'] as const;

/**
 * Finds the test files of some kinds, kind by kind, relative to the repository.
 *
 * @throws {Error} if a kind has no files: a run that tests nothing must not look like a success
 */
export async function loadTestFiles(
  root: string,
  kinds: readonly TestKind[],
): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob('src/**/*.test.ts', { cwd: root })) {
    files.push(file.split(sep).join('/'));
  }
  return kinds.flatMap((kind) => {
    const ofKind = files.filter((file) => kindOf(file) === kind).sort();
    if (ofKind.length === 0) throw new Error(`There are no ${kind} tests in src.`);
    return ofKind;
  });
}

/** Returns the kind of a test file, by its name. */
export function kindOf(file: string): TestKind {
  const name = /\.(?<kind>[a-z]+)\.test\.ts$/u.exec(file)?.groups?.['kind'];
  return testKinds.find((kind) => kind === name) ?? 'unit';
}

export type TestKind = (typeof testKinds)[number];
