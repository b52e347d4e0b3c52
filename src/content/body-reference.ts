import type { BodyReference } from './archive-paper.ts';
import { textToDigest } from '../files/digest.ts';
import { bodyLane } from '../markdown/body-lane.ts';
import type { Parsed } from '../problem/parsed.ts';
import { ProblemsError } from '../problem/problem.ts';

/**
 * Returns what the data store keeps of a text, or the problems of one that is not valid MDX.
 *
 * @param file the path below the content folder
 * @param line the 1-based line of the file on which the text begins
 */
export function createBodyReference(
  body: string,
  { file, line }: { readonly file: string; readonly line: number },
): Parsed<BodyReference> {
  try {
    return { ok: true, value: { file, digest: textToDigest(body), lane: bodyLane(body) } };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const problems = error.problems.map((problem) => ({
      ...problem,
      file,
      line: (problem.line ?? 1) + line - 1,
    }));
    return { ok: false, problems };
  }
}
