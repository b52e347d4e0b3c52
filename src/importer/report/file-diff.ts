import { styleText } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A file before and after; undefined where there is none. */
export interface FileChange {
  readonly before: FileState | undefined;
  readonly after: FileState | undefined;
}

interface FileState {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Returns unified diffs of the files that differ, in the format of `diff -u` and `git apply`. */
export function filesToDiffs(files: readonly FileChange[]): readonly string[] {
  return files
    .filter(({ before, after }) => before?.text !== after?.text || before?.path !== after?.path)
    .map(({ before, after }) =>
      createTwoFilesPatch(
        before === undefined ? '/dev/null' : `a/${before.path}`,
        after === undefined ? '/dev/null' : `b/${after.path}`,
        before?.text ?? '',
        after?.text ?? '',
        undefined,
        undefined,
        { headerOptions: FILE_HEADERS_ONLY },
      ).trimEnd(),
    );
}

/** Colours a unified diff as terminals do. */
export function colourDiff(diff: string): string {
  return diff
    .split('\n')
    .map((line) => {
      const style = styles.find(([sign]) => line.startsWith(sign))?.[1];
      return style === undefined ? line : styleText(style, line, { validateStream: false });
    })
    .join('\n');
}

/** The first that matches applies. */
const styles = [
  ['--- ', 'bold'],
  ['+++ ', 'bold'],
  ['@@', 'cyan'],
  ['-', 'red'],
  ['+', 'green'],
] as const;
