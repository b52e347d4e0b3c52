import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { Command } from 'commander';
import { createPapersCommand } from '../importer/papers-command.ts';
import { parsePaperFile } from '../paper/parse-paper-file.ts';
import { PersonSchema } from '../paper/person.ts';
import { RemovedPaperSchema, RemovedPapersSchema } from '../paper/removed-paper.ts';
import { PaperRecordSchema } from '../paper/schema.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import { ArchiveConfigSchema } from '../site/archive-config.ts';
import { TopicSchema, TopicsSchema } from '../site/topics.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const read = (document: string): Promise<string> => readFile(join(docs, document), 'utf8');

const records = [
  { name: 'a paper', schema: PaperRecordSchema, document: 'record.md' },
  { name: 'archive.yaml', schema: ArchiveConfigSchema, document: 'archive-yaml.md' },
  { name: 'a topic', schema: TopicSchema, document: 'archive-yaml.md' },
  { name: 'a person', schema: PersonSchema, document: 'archive-yaml.md' },
  { name: 'a removed paper', schema: RemovedPaperSchema, document: 'archive-yaml.md' },
];

for (const { name, schema, document } of records) {
  test(`docs/${document} describes every key of ${name}`, async () => {
    const text = await read(document);
    const rows = [...text.matchAll(/^\| (`[^|]*) \|/gmu)].map(([, cell = '']) => cell).join(' ');
    const keys = Object.keys(schema.shape);
    assert.ok(keys.length > 3);
    assert.deepEqual(
      keys.filter((key) => !rows.includes(`\`${key}\``) && !isSection(text, key)),
      [],
    );
    assert.deepEqual(
      innerKeys(schema).filter((key) => !new RegExp(`\`${key}[\`:]|\\b${key}:`, 'u').test(text)),
      [],
    );
  });
}

/** Returns whether a key has an example of its own: `subscription`. */
function isSection(text: string, key: string): boolean {
  return new RegExp(`^${key}:`, 'mu').test(text);
}

/** Returns the names of all keys in a schema, those inside of other keys included. */
function innerKeys(schema: z.ZodType): readonly string[] {
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'properties') for (const key of Object.keys(inner as object)) keys.add(key);
      visit(inner);
    }
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...keys];
}

test('docs/importing.md lists every option of every command, and the commands that have it', async () => {
  const text = await read('importing.md');
  const listed = new Map(
    [...text.matchAll(/^\| `(--[\w-]+)[^|]*\| ([^|]*?) +\|/gmu)].map(
      ([, option = '', cell = '']) => [
        option,
        cell === 'all'
          ? cell
          : [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name).sort(),
      ],
    ),
  );
  const commands = leavesOf(createPapersCommand());
  assert.ok(commands.length > 5);
  assert.deepEqual(
    commands.filter(({ name }) => !text.includes(`papers -- ${name}`)).map(({ name }) => name),
    [],
  );
  const options = new Map<string, string[]>();
  for (const { name, command } of commands)
    for (const { long } of command.options)
      if (long != null) options.set(long, [...(options.get(long) ?? []), name]);
  assert.deepEqual(
    [...listed].toSorted(),
    [...options]
      .map(([option, names]) => [option, names.length === commands.length ? 'all' : names.sort()])
      .toSorted(),
  );
});

/** Returns the commands that do something, by what is typed: `fetch daily`. */
function leavesOf(
  command: Command,
  before = '',
): readonly { readonly name: string; readonly command: Command }[] {
  return command.commands.flatMap((each) => {
    const name = `${before}${each.name()}`;
    return each.commands.length === 0 ? [{ name, command: each }] : leavesOf(each, `${name} `);
  });
}

const required = 'title: T\ndescription: D\nurl: https://papers.example.org\n';
/** The schema of an example by the file that its first line names. */
const exampleSchemas: readonly (readonly [file: RegExp, schema: z.ZodType])[] = [
  [/archive\.yaml/u, ArchiveConfigSchema],
  [/tags\.yaml/u, TopicsSchema],
  [/people\//u, PersonSchema],
  [/removed\.yaml/u, RemovedPapersSchema],
];

for (const document of ['archive-yaml.md', 'feeds-and-data.md', 'look-and-words.md']) {
  test(`the examples in docs/${document} are valid`, async () => {
    const examples = [...(await read(document)).matchAll(/```yaml\n# (.*)\n([^]*?)```/gu)];
    assert.ok(examples.length > 0);
    for (const [, file = '', yaml = ''] of examples) {
      const [, schema] = exampleSchemas.find(([pattern]) => pattern.test(file)) ?? [];
      assert.ok(schema, file);
      const rest = file.includes('archive.yaml') && !yaml.includes('title:') ? required : '';
      const parsed = parseYaml(rest + yaml, { schema, file });
      assert.deepEqual(parsed.ok ? [] : parsed.problems, []);
    }
  });
}

test('the paper in docs/record.md is valid', async () => {
  const [, example = ''] = /```mdx\n(---[^]*?)```/u.exec(await read('record.md')) ?? [];
  const parsed = parsePaperFile(example, 'papers/2026/2604.18995.mdx');
  assert.deepEqual(parsed.ok ? [] : parsed.problems, []);
});
