import { authorSlug, type Author } from '../../paper/author.ts';
import { peopleFolder, type People, type Person } from '../../paper/person.ts';
import type { Problem } from '../../problem/problem.ts';
import { createAuthorKey, createCurrentId, spellingsOf } from '../../paper/author-key.ts';

/**
 * Finds contradictions between the files of people and others: papers that are unknown or have no such author, spellings,
 * papers and ORCID iDs that two people claim, and addresses that another author needs.
 */
export function checkPeople(people: People, papers: readonly CheckedPaper[]): readonly Problem[] {
  if (Object.keys(people).length === 0) return [];
  return [
    ...checkClaims(people),
    ...checkOwnPapers(people, papers),
    ...checkAddresses(people, papers),
  ];
}

/** Finds spellings, papers and ORCID iDs that two people claim. */
function checkClaims(people: People): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (slug: string, claimed: string, problem: Said): void => {
    const owner = owners.get(claimed);
    if (owner === undefined) owners.set(claimed, slug);
    else if (owner !== slug) {
      const message = `${problem.message} is claimed by ${fileOf(owner)}`;
      problems.push(problemOf(slug, { ...problem, message }));
    }
  };
  for (const [slug, { name, variants, orcid, papers }] of Object.entries(people)) {
    if (orcid !== undefined) {
      const hint = 'Remove it from one of the two files, or join them.';
      claim(slug, `orcid ${orcid}`, { key: 'orcid', message: orcid, hint });
    }
    for (const [index, spelling] of [name, ...variants].entries()) {
      const key = index === 0 ? 'name' : `variants.${String(index - 1)}`;
      const spelt = authorSlug(spelling);
      const hint =
        'Name under "papers" which papers are whose, in one of the two files or in both.';
      if (papers === undefined)
        claim(slug, `name ${spelt}`, { key, message: `"${spelling}"`, hint });
      for (const [position, id] of (papers ?? []).entries()) {
        claim(slug, `paper ${id} ${spelt}`, {
          key: `papers.${String(position)}`,
          message: `"${spelling}" of "${id}"`,
          hint: 'Remove it from one of the two files.',
        });
      }
    }
  }
  return problems;
}

function checkOwnPapers(people: People, papers: readonly CheckedPaper[]): readonly Problem[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const currentId = createCurrentId(papers);
  return Object.entries(people).flatMap(([slug, person]) =>
    (person.papers ?? []).flatMap((id, index) => {
      const said = wrongPaper(person, id, byId.get(currentId(id)));
      return said === undefined
        ? []
        : [problemOf(slug, { key: `papers.${String(index)}`, ...said })];
    }),
  );
}

function wrongPaper(
  person: Person,
  id: string,
  paper: CheckedPaper | undefined,
): Omit<Said, 'key'> | undefined {
  if (paper === undefined) {
    return {
      message: `there is no paper "${id}"`,
      hint: 'Write the identifier as its address has it, for example "2505.20444", or remove it.',
    };
  }
  const spellings = spellingsOf(person);
  const isAuthor = paper.authors.some(
    ({ name, orcid }) =>
      spellings.has(authorSlug(name)) || (orcid !== undefined && orcid === person.orcid),
  );
  if (isAuthor) return undefined;
  return {
    message: `no author of "${id}" is written like this person`,
    hint: 'Add the name as that paper has it to "variants", or remove the paper.',
  };
}

/** Finds people whose address, the name of the file, another author needs. */
function checkAddresses(people: People, papers: readonly CheckedPaper[]): readonly Problem[] {
  const keyOf = createAuthorKey(people, papers);
  const strangers = new Map<string, string>();
  for (const { id, authors } of papers) {
    for (const author of authors) {
      const key = authorSlug(author.name);
      const person = Object.hasOwn(people, key) ? people[key] : undefined;
      const isStranger =
        person !== undefined && keyOf(author, id) === key && !isOf(person, author, key);
      if (isStranger) strangers.set(key, author.name);
    }
  }
  return Object.entries(people).flatMap(([slug, person]) => {
    if (person.papers !== undefined && spellingsOf(person).has(slug)) {
      return problemOf(slug, {
        key: 'name',
        message: `/authors/${slug}/ is for the other papers under this name`,
        hint: `Rename the file, for example to ${slug}-2.yaml, or leave "papers" out.`,
      });
    }
    const stranger = strangers.get(slug);
    if (stranger === undefined) return [];
    return problemOf(slug, {
      key: 'name',
      message: `/authors/${slug}/ is the page of "${stranger}"`,
      hint: `Rename the file, or add "${stranger}" to "variants" when it is the same person.`,
    });
  });
}

/** Returns whether an author with the address of a person is that person, not only somebody written like the file name. */
function isOf(person: Person, { orcid }: CheckedPaper['authors'][number], key: string): boolean {
  if (orcid !== undefined && person.orcid !== undefined) return orcid === person.orcid;
  return spellingsOf(person).has(key);
}

function problemOf(slug: string, said: Said): Problem {
  return { severity: 'error', file: fileOf(slug), ...said };
}

function fileOf(slug: string): string {
  return `${peopleFolder}/${slug}.yaml`;
}

interface CheckedPaper {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly authors: readonly Pick<Author, 'name' | 'orcid'>[];
}

interface Said {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}
