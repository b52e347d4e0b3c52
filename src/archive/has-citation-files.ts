import type { Archive } from './create-archive.ts';

/** Returns whether each paper has citation files beside its page: `citations.maxPapers` of `archive.yaml` is the limit. */
export function hasCitationFiles({ papers, config }: Archive): boolean {
  return papers.length <= config.citations.maxPapers;
}
