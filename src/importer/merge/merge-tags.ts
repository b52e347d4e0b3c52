import type { TagState } from './paper-state.ts';

/** The tags of a stored paper, and those that one giver, a source or the rules, wants it to have. */
export interface TagMerge {
  readonly current: readonly string[];
  readonly state: TagState;
  readonly giver: string;
  /** The best first. */
  readonly wanted: readonly string[];
  /** The most tags in all, unless a person gave the paper more. */
  readonly limit: number;
}

export interface MergedTags {
  readonly tags: readonly string[];
  readonly state: TagState;
}

/**
 * Merges tags one by one: those that a person added stay, those that a person removed stay out, those of other givers
 * stay, and the rest becomes what this giver wants now. Keeps the order of the file where possible.
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

/** Merges the tags of the rules, which fill a paper up to five tags. */
export function mergeRuleTags(merge: Pick<TagMerge, 'current' | 'state' | 'wanted'>): MergedTags {
  return mergeTags({ ...merge, giver: 'rules', limit: mostTags });
}

function nonEmpty(given: Readonly<Record<string, string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(given).filter(([, tags]) => tags.length > 0));
}

/** The most tags up to which the rules fill a paper. */
const mostTags = 5;
