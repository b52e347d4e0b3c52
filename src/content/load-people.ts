import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug as slugOf } from '../paper/author.ts';
import { peopleFolder, PersonSchema, type People, type Person } from '../paper/person.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';
import type { Problem } from '../problem/problem.ts';

/** The people of a content folder by slug, those whose files are right, and what is wrong with the others. */
export function loadPeople(content: string): LoadedPeople {
  const folder = join(content, peopleFolder);
  if (!existsSync(folder)) return { people: {}, problems: [] };
  const problems: Problem[] = [];
  const people: [string, Person][] = [];
  for (const name of readdirSync(folder)
    .filter((each) => !each.startsWith('.'))
    .sort()) {
    const person = parsePersonFile(name, () => readFileSync(join(folder, name), 'utf8'));
    if (person.ok) people.push([name.replace(/\.yaml$/u, ''), person.value]);
    else problems.push(...person.problems);
  }
  return { people: Object.fromEntries(people), problems };
}

function parsePersonFile(name: string, read: () => string): Parsed<Person> {
  const file = `${peopleFolder}/${name}`;
  const slug = name.replace(/\.[^.]*$/u, '').normalize('NFC');
  if (!name.endsWith('.yaml')) {
    return refuse(file, 'only files that end in .yaml are read', `Rename it to ${slug}.yaml.`);
  }
  if (slug === '' || slugOf(slug) !== slug) {
    const better = slugOf(slug) || 'ada-example';
    return refuse(
      file,
      `"${slug}" cannot be the address of a page`,
      `Rename it to ${better}.yaml.`,
    );
  }
  return parseYaml(read(), { schema: PersonSchema, file });
}

function refuse(file: string, message: string, hint: string): Parsed<Person> {
  return { ok: false, problems: [{ severity: 'error', file, message, hint }] };
}

interface LoadedPeople {
  readonly people: People;
  readonly problems: readonly Problem[];
}
