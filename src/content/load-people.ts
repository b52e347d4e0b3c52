import { slug as slugOf } from '../paper/author.ts';
import { peopleFolder, PersonSchema, type People, type Person } from '../paper/person.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';
import type { Problem } from '../problem/problem.ts';
import { listContentFiles, readSourceFile } from './content-files.ts';

/** Reads the people of a content folder: those whose files are valid, by slug, and the problems of the others. */
export function loadPeople(content: string): LoadedPeople {
  const problems: Problem[] = [];
  const people: [string, Person][] = [];
  for (const name of namesIn(content)) {
    const person = parsePersonFile(content, name);
    if (person.ok) people.push([name.replace(/\.yaml$/u, ''), person.value]);
    else problems.push(...person.problems);
  }
  return { people: Object.fromEntries(people), problems };
}

/** Lists the names directly below the folder; for a file further down, that of its folder, which is refused. */
function namesIn(content: string): readonly string[] {
  const names = listContentFiles(content, peopleFolder).map((path) => path.split('/')[1] ?? '');
  return [...new Set(names)].filter((name) => !name.startsWith('.')).sort();
}

function parsePersonFile(content: string, name: string): Parsed<Person> {
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
  const read = readSourceFile(content, file);
  return read.ok ? parseYaml(read.value.source, { schema: PersonSchema, file }) : read;
}

function refuse(file: string, message: string, hint: string): Parsed<Person> {
  return { ok: false, problems: [{ severity: 'error', file, message, hint }] };
}

interface LoadedPeople {
  readonly people: People;
  readonly problems: readonly Problem[];
}
