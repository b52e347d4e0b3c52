import { authorSlug } from '../../paper/author.ts';
import { arxivMonth } from '../../paper/arxiv-id.ts';
import type { PaperRecord } from '../../paper/schema.ts';

/** What distinguishes one paper from another. */
export type Identity = Readonly<
  Partial<Pick<PaperRecord, 'arxiv' | 'doi' | 'authors' | 'published' | 'listed'>>
> & { readonly title: string };

/**
 * Returns whether two records with the same title cannot be the same paper: they have different identifiers or no
 * author in common or, where authors cannot be compared, dates more than a year apart. A number of authors proves
 * nothing, because it is sometimes counted wrongly.
 */
export function contradicts(a: Identity, b: Identity): boolean {
  if (a.arxiv !== undefined && b.arxiv !== undefined && a.arxiv !== b.arxiv) return true;
  if (a.doi !== undefined && b.doi !== undefined && a.doi !== b.doi) return true;
  const [ours, theirs] = [nameParts(a), nameParts(b)];
  if (ours.length > 0 && theirs.length > 0) return !ours.some((part) => theirs.includes(part));
  const [year, other] = [yearOf(a), yearOf(b)];
  return year !== undefined && other !== undefined && Math.abs(year - other) > 1;
}

/** Returns single names, because sources abbreviate and order them differently. */
function nameParts({ authors = [] }: Identity): readonly string[] {
  return authors
    .flatMap(({ name }) => authorSlug(name).split('-'))
    .filter((part) => [...part].length > 1);
}

function yearOf({ published, listed, arxiv }: Identity): number | undefined {
  const date = published ?? listed ?? (arxiv === undefined ? undefined : arxivMonth(arxiv));
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
