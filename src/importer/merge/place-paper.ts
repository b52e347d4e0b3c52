import type { Day } from '../../paper/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import type { RecordValues } from '../mdx/record-yaml.ts';
import type { MergedTags } from './merge-tags.ts';
import type { FieldState } from './paper-state.ts';
import { placingKind } from './source-rank.ts';
import { valueToDigest } from './value-digest.ts';

/** Where a person puts the papers that a command brings. */
export interface Placement {
  /** The day on which they are listed, unless they have one already. */
  readonly listed?: Day | undefined;
  /** Slugs of topics that they get besides their own. */
  readonly tags: readonly string[];
}

/** The parts of a paper that a placement changes. */
export interface Placed {
  readonly values: RecordValues;
  readonly fields: Readonly<Record<string, FieldState>>;
  readonly given: MergedTags;
  readonly problems: readonly Problem[];
}

/**
 * Lists a paper on a day and gives it topics, as a person asked. A day that the file or the source states stays, with a
 * note, unless an earlier placement gave it or it is only assumed. Topics are added, also those that a person once removed.
 */
export function placePaper(
  paper: Placed,
  { listed, tags }: Placement = { tags: [] },
  hasAssumedDay = false,
): Placed {
  const given = placeTags(paper.given, tags);
  if (listed === undefined) return { ...paper, given };
  const { values, fields } = paper;
  const current = values['listed'];
  const state = fields['listed'];
  const isPlaced = state?.from === placingKind && state.written === valueToDigest(current);
  if (current !== undefined && !isPlaced && !hasAssumedDay) {
    const problems = current === listed ? [] : [isListed(current, listed)];
    return { ...paper, given, problems: [...paper.problems, ...problems] };
  }
  const written = valueToDigest(listed);
  return {
    ...paper,
    given,
    values: { ...values, listed },
    fields: { ...fields, listed: { written, from: placingKind, raw: state?.raw ?? {} } },
  };
}

/** Remembers the topics as given by a person's command, so that neither rules nor sources take them away. */
function placeTags({ tags, state }: MergedTags, placed: readonly string[]): MergedTags {
  if (placed.length === 0) return { tags, state };
  const before = state.given[placingKind] ?? [];
  return {
    tags: [...new Set([...tags, ...placed])],
    state: {
      given: { ...state.given, [placingKind]: [...new Set([...before, ...placed])].toSorted() },
      removed: state.removed.filter((tag) => !placed.includes(tag)),
    },
  };
}

function isListed(current: unknown, listed: Day): Problem {
  return {
    severity: 'note',
    key: 'listed',
    message: `is listed on ${JSON.stringify(current)} and stays there`,
    hint: `To move it, write listed: "${listed}" into its file.`,
  };
}
