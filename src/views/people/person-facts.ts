import type { Author } from '../../paper/author.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** Facts about an author besides the papers. */
export interface PersonFacts {
  /** Other spellings of the name on papers. */
  readonly variants: readonly string[];
  readonly affiliation: string | undefined;
  /** Links to the author's ORCID record and own page. */
  readonly links: readonly Link[];
}

/**
 * Returns the facts in the person's file; for those it lacks, the newest paper that has them counts. Undefined if
 * nothing is known.
 *
 * @param papers papers of the author, newest first
 */
export function createPersonFacts(
  archive: Archive,
  { slug, heading, papers }: PersonInput,
): PersonFacts | undefined {
  const person = Object.hasOwn(archive.people, slug) ? archive.people[slug] : undefined;
  const mentions: readonly Author[] = papers.flatMap((paper) => {
    const slugs = archive.authorKeys(paper);
    return paper.authors.filter((_, index) => slugs[index] === slug);
  });
  const spellings = new Set([...(person?.variants ?? []), ...mentions.map(({ name }) => name)]);
  spellings.delete(person?.name ?? heading);
  const newest = (key: 'affiliation' | 'orcid' | 'url'): string | undefined =>
    person?.[key] ?? mentions.find((mention) => mention[key] !== undefined)?.[key];
  const orcid = newest('orcid');
  const url = newest('url');
  const facts: PersonFacts = {
    variants: [...spellings],
    affiliation: newest('affiliation'),
    links: [
      ...(orcid === undefined
        ? []
        : [{ label: `ORCID ${orcid}`, href: `https://orcid.org/${orcid}` }]),
      ...(url === undefined ? [] : [{ label: new URL(url).host, href: url }]),
    ],
  };
  const isEmpty = facts.variants.length + facts.links.length === 0;
  return isEmpty && facts.affiliation === undefined ? undefined : facts;
}

interface PersonInput {
  readonly slug: string;
  /** Name as shown on the page. */
  readonly heading: string;
  readonly papers: readonly ArchivePaper[];
}
