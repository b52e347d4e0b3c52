import { bodyLane } from '../../markdown/body-lane.ts';
import type { Parsed } from '../../problem/parsed.ts';
import { ProblemsError, type Problem } from '../../problem/problem.ts';
import { paperToMdx } from '../mdx/paper-to-mdx.ts';
import type { RecordValues } from '../mdx/record-yaml.ts';
import { updateMdx } from '../mdx/update-mdx.ts';
import type { PaperState } from './paper-state.ts';
import { changedKeys, paperToValues, parseStoredPaper, type StoredPaper } from './stored-paper.ts';

/** The new content of a paper file. */
export interface PaperContent {
  readonly path: string;
  readonly values: RecordValues;
  /** MDX of the abstract. */
  readonly abstract: string;
  readonly state: PaperState;
}

/**
 * Writes the file of a paper with new content: a new file, or the stored one with every unchanged byte kept. The file
 * is read back and compared, so that nothing is returned that the site would refuse or show differently.
 */
export function writePaper(
  stored: StoredPaper | undefined,
  content: PaperContent,
): Parsed<StoredPaper> {
  const { path, values, abstract, state } = content;
  const text = stored === undefined ? paperToMdx(values, abstract) : updatedText(stored, content);
  if (text === undefined) return failure(flowHint);
  if (text === stored?.text && path === stored.path) {
    return { ok: true, value: { ...stored, state } };
  }
  const written = parseStoredPaper(text, { path, state });
  if (!written.ok) return written;
  const isRight =
    changedKeys(paperToValues(written.value.paper), values).length === 0 &&
    written.value.abstract === abstract &&
    (abstract === stored?.abstract || isData(abstract));
  return isRight ? written : failure('This is a fault of the importer. Write the paper by hand.');
}

function updatedText(stored: StoredPaper, { values, abstract }: PaperContent): string | undefined {
  const before = paperToValues(stored.paper);
  const changed = new Set(changedKeys(before, values));
  const gone = [...changed]
    .filter((key) => !(key in values))
    .map((key) => [key, undefined] as const);
  const kept = Object.entries(values).filter(([key]) => changed.has(key));
  return updateMdx(stored.text, {
    values: Object.fromEntries<unknown>([...gone, ...kept]),
    abstract: abstract === stored.abstract ? undefined : abstract,
  });
}

function isData(abstract: string): boolean {
  try {
    return bodyLane(abstract) === 'data';
  } catch (error) {
    if (error instanceof ProblemsError) return false;
    throw error;
  }
}

function failure(hint: string): Parsed<StoredPaper> {
  const message = 'the file of this paper could not be written so that it reads as it should';
  return { ok: false, problems: [{ severity: 'error', message, hint } satisfies Problem] };
}

const flowHint =
  'Write each key of the frontmatter on a line of its own, without braces around all.';
