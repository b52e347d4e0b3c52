import { checkIdentities } from '../../../content/checks/check-identities.ts';
import type { Problem } from '../../../problem/problem.ts';
import { checkTopics } from '../../../content/checks/check-topics.ts';
import { tagsFile, type Topics } from '../../../site/topics.ts';
import { areDistinct } from '../../identity/are-distinct.ts';
import type { StoredPaper } from '../../merge/stored-paper.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Finds papers and topics that cannot be told apart, aliases that are taken, and topics that are their own ancestors. */
export const identitiesCheck: AuditCheck = {
  name: 'identities',
  title: 'Identifiers and aliases that are taken',
  find: ({ content: { papers, topics = {} } }) => [
    ...checkIdentities(papers.map(({ path, paper }) => ({ ...paper, file: path }))),
    ...sharedKey(papers, 'arxiv'),
    ...sharedKey(papers, 'doi'),
    ...lostDistinctions(papers),
    ...checkTopics(topics),
    ...parentCycles(topics),
  ],
};

function sharedKey(papers: readonly StoredPaper[], key: 'arxiv' | 'doi'): readonly Problem[] {
  const owners = new Map<string, StoredPaper>();
  return papers.flatMap((stored): readonly Problem[] => {
    const value = stored.paper[key];
    if (value === undefined) return [];
    const owner = owners.get(value);
    if (owner === undefined) {
      owners.set(value, stored);
      return [];
    }
    const hint = areDistinct(owner.paper, stored.paper)
      ? 'Remove it from the one that it does not belong to.'
      : `If they are one paper: npm run papers -- merge ${owner.paper.id} ${stored.paper.id}. Else remove it from one.`;
    const message = `${value} is also that of ${owner.path}`;
    return [{ severity: 'error', file: stored.path, key, message, hint }];
  });
}

/** Finds papers that are distinct from a paper that is not there, or from themselves. */
function lostDistinctions(papers: readonly StoredPaper[]): readonly Problem[] {
  const owners = new Map(
    papers.flatMap(({ paper }) =>
      [paper.id, ...paper.aliases].map((id) => [id, paper.id] as const),
    ),
  );
  return papers.flatMap(({ path, paper }) =>
    paper.distinctFrom.flatMap((id, index): readonly Problem[] => {
      const owner = owners.get(id);
      if (owner !== undefined && owner !== paper.id) return [];
      return [
        {
          severity: 'warning',
          file: path,
          key: `distinctFrom.${String(index)}`,
          message: owner === undefined ? `there is no paper ${id}` : `${id} is this very paper`,
          hint: 'Remove it, or correct the identifier.',
        },
      ];
    }),
  );
}

/** Finds topics that are their own ancestors; each cycle is reported once. */
function parentCycles(topics: Topics): readonly Problem[] {
  const told = new Set<string>();
  return Object.keys(topics).flatMap((slug): readonly Problem[] => {
    const line: string[] = [];
    let at: string | undefined = slug;
    while (at !== undefined && !line.includes(at)) {
      line.push(at);
      at = topics[at]?.parent;
    }
    if (at !== slug || told.has(slug)) return [];
    for (const member of line) told.add(member);
    return [
      {
        severity: 'error',
        file: tagsFile,
        key: `${slug}.parent`,
        message: `the topic is its own ancestor: ${[...line, slug].join(' → ')}`,
        hint: 'Remove one of these parents.',
      },
    ];
  });
}
