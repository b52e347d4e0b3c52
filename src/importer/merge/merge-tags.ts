import type { TagState } from './paper-state.ts';

/** The tags of a stored paper and those that one giver, a source or the rules, would give it. */
export interface TagMerge {
  readonly current: readonly string[];
  readonly state: TagState;
  readonly giver: string;
  /** The best first. */
  readonly wanted: readonly string[];
  /** Of how many tags a paper may have in all, unless a person gave it more. */
  readonly limit: number;
}

export interface MergedTags {
  readonly tags: readonly string[];
  readonly state: TagState;
}

/**
 * Merges tags one by one: those a person added stay, those a person took out stay out, those of other givers stay, and
 * the rest becomes what this giver wants now. The order of the file is kept where it can be.
 */
export function mergeTags(merge: TagMerge): MergedTags {
  const { current, state, giver } = merge;
  const given = new Set(Object.values(state.given).flat());
  const removed = new Set([...state.removed, ...given].filter((tag) => !current.includes(tag)));
  const others = new Set(
    Object.entries(state.given).flatMap(([name, tags]) => (name === giver ? [] : tags)),
  );
  const firm = current.filter((tag) => !given.has(tag) || others.has(tag));
  const chosen = merge.wanted
    .slice(0, merge.limit)
    .filter((tag) => !removed.has(tag) && !firm.includes(tag))
    .slice(0, Math.max(0, merge.limit - firm.length));
  const kept = current.filter((tag) => firm.includes(tag) || chosen.includes(tag));
  const isAllChosen = firm.length === 0 && kept.length < chosen.length;
  return {
    tags: isAllChosen ? chosen : [...kept, ...chosen.filter((tag) => !kept.includes(tag))],
    state: {
      given: nonEmpty({ ...state.given, [giver]: chosen.toSorted() }),
      removed: [...removed].toSorted(),
    },
  };
}

/** Merges what the rules of the archive want for a paper: they fill it up to five tags. */
export function mergeRuleTags(merge: Pick<TagMerge, 'current' | 'state' | 'wanted'>): MergedTags {
  return mergeTags({ ...merge, giver: 'rules', limit: mostTags });
}

function nonEmpty(given: Readonly<Record<string, string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(given).filter(([, tags]) => tags.length > 0));
}

/** The most tags the rules fill a paper up to. */
const mostTags = 5;
