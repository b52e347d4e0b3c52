/**
 * Returns how much a kind of source is trusted on a field; of two equal ones the newer statement wins. arXiv knows its
 * papers best, Daily Papers what its community does, and a person where a paper belongs.
 */
export function sourceRank(kind: string, field: string): number {
  if (kind === placingKind) return 2;
  if (communityFields.has(field)) return kind.startsWith('daily-papers') ? 1 : 0;
  return kind === 'arxiv' || kind === 'arxiv-rss' ? 1 : 0;
}

/** What a person asks for with the options of a command counts as a source of this kind. */
export const placingKind = 'command';

const communityFields: ReadonlySet<string> = new Set([
  'listed',
  'upvotes',
  'comments',
  'codeStars',
  'countsAsOf',
  'submittedBy',
  'summary',
  'organization',
  'thumbnail',
  'media',
]);
