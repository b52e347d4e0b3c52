import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { PaperRecordSchema } from '../paper/schema.ts';
import { ArchiveConfigSchema } from '../site/archive-config.ts';
import { TopicSchema } from '../site/topics.ts';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')));

test('the README begins with the two commands that are all the set-up', () => {
  assert.match(
    readme,
    /^# Offprint\n\n {4}npm install && npm start .*\n {4}npm install && npm test .*\n/,
  );
});

test('every command that the README names is there', () => {
  const named = [...readme.matchAll(/`npm run ([\w:]+)|`(test:\w+)`/g)].map(
    ([, command, part]) => command ?? part ?? '',
  );
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((command) => manifest.scripts[command] === undefined),
    [],
  );
});

test('the README names every command of the importer', async () => {
  const cli = fileURLToPath(new URL('../importer/cli.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [cli, '--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) +(?:\[|<|[a-z])/gm)].map(([, name]) => name);
  assert.ok(commands.length > 5);
  assert.deepEqual(
    commands.filter((name) => name !== 'help' && !readme.includes(`papers -- ${String(name)}`)),
    [],
  );
});

const schemas = {
  paper: PaperRecordSchema,
  'archive.yaml': ArchiveConfigSchema,
  topic: TopicSchema,
};

for (const [name, schema] of Object.entries(schemas)) {
  test(`the README describes every key of a ${name} record`, () => {
    const keys = Object.keys(schema.shape);
    assert.deepEqual(
      keys.filter((key) => !new RegExp(`\`${key}\`|^ +${key}:|^- ${key}:`, 'm').test(readme)),
      [],
    );
  });
}
