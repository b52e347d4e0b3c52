import { authorSlug, type Author } from './author.ts';
import type { People } from './person.ts';

/**
 * Returns who an author of a paper is: the slug of their page, equal for all papers of one person.
 *
 * In this order: the person of `content/people/` who has the author's ORCID iD; the one of that name who names the
 * paper under `papers`; the one of that name who names no papers, unless both have ORCID iDs and these differ; else
 * whoever is written like that.
 */
export type AuthorKey = (author: Pick<Author, 'name' | 'orcid'>, paperId: string) => string;

/** Creates the key of authors. Compares names by their `authorSlug`; `people` may name papers by former identifiers. */
export function createAuthorKey(people: People, papers: readonly Identified[]): AuthorKey {
  const entries = Object.entries(people);
  if (entries.length === 0) return ({ name }) => authorSlug(name);
  const currentId = createCurrentId(papers);
  const byOrcid = new Map<string, string>();
  const byName = new Map<string, Candidate[]>();
  for (const [slug, person] of entries) {
    if (person.orcid !== undefined) byOrcid.set(person.orcid, slug);
    const own = person.papers === undefined ? undefined : new Set(person.papers.map(currentId));
    for (const name of spellingsOf(person)) {
      const candidate = { slug, orcid: person.orcid, papers: own };
      byName.set(name, [...(byName.get(name) ?? []), candidate]);
    }
  }
  return ({ name, orcid }, paperId) => {
    const known = orcid === undefined ? undefined : byOrcid.get(orcid);
    if (known !== undefined) return known;
    const key = authorSlug(name);
    const candidates = byName.get(key) ?? [];
    const named = candidates.find((candidate) => candidate.papers?.has(paperId) === true);
    const other = candidates.find(
      (candidate) =>
        candidate.papers === undefined &&
        (orcid === undefined || candidate.orcid === undefined || candidate.orcid === orcid),
    );
    return (named ?? other)?.slug ?? key;
  };
}

/** Returns the slugs of all spellings of a person's name. */
export function spellingsOf({ name, variants }: People[string]): ReadonlySet<string> {
  return new Set([name, ...variants].map(authorSlug));
}

/** Creates a function that returns the present identifier for one a paper has or had; an unknown one is returned as it is. */
export function createCurrentId(papers: readonly Identified[]): (id: string) => string {
  const current = new Map(
    papers.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)),
  );
  for (const { id } of papers) current.set(id, id);
  return (id) => current.get(id) ?? id;
}

interface Identified {
  readonly id: string;
  readonly aliases: readonly string[];
}

interface Candidate {
  readonly slug: string;
  readonly orcid: string | undefined;
  /** Undefined if the person has every paper under the name that nobody else claims. */
  readonly papers: ReadonlySet<string> | undefined;
}
