import type { BodyReference } from './archive-paper.ts';
import { textToDigest } from '../files/digest.ts';
import { bodyLane } from '../markdown/body-lane.ts';
import type { Parsed } from '../problem/parsed.ts';
import { ProblemsError } from '../problem/problem.ts';

/**
 * What the data store keeps of a text: where it is and how it becomes HTML, or why it is no MDX.
 *
 * @param file below the content folder
 * @param line of the file on which the text begins
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
