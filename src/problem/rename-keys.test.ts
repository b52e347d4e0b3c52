import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parseYaml } from './parse-yaml.ts';
import { warningsOf } from './parsed.ts';
import { renameKeys } from './rename-keys.ts';

test('a former key becomes the present one, wherever it moves', () => {
  const names = { colour: 'accent', 'feeds.number': 'feeds.items', owner: 'curator.name' };
  assert.deepEqual(
    renameKeys({ title: 'T', colour: 'red', feeds: { number: 3, days: 2 }, owner: 'O' }, names),
    {
      value: { title: 'T', accent: 'red', feeds: { items: 3, days: 2 }, curator: { name: 'O' } },
      found: ['colour', 'feeds.number', 'owner'],
      spare: [],
    },
  );
});

test('a present key wins over the former one, and other values stay as they are', () => {
  assert.deepEqual(renameKeys({ colour: 'red', accent: 'blue' }, { colour: 'accent' }), {
    value: { accent: 'blue' },
    found: ['colour'],
    spare: ['colour'],
  });
  for (const value of [{ a: { b: 1 } }, [1], null, 'text', undefined])
    assert.equal(renameKeys(value, { 'b.c': 'd', 'a.b.c': 'e' }).value, value);
});

test('a file with a former key is valid, with a warning that says what to write', () => {
  const schema = z.strictObject({ title: z.string(), feeds: z.strictObject({ items: z.int() }) });
  const former = { 'feeds.number': 'feeds.items' };
  const text = 'title: T\nfeeds:\n  number: 3\n';
  assert.deepEqual(parseYaml(text, { schema, file: 'archive.yaml', former }), {
    ok: true,
    value: { title: 'T', feeds: { items: 3 } },
    warnings: [
      {
        severity: 'warning',
        file: 'archive.yaml',
        line: 3,
        key: 'feeds.number',
        message: 'this key is now called feeds.items',
        hint: 'Write feeds.items instead: the former name works until the next major version.',
      },
    ],
  });
  assert.ok(!parseYaml(text, { schema, file: 'archive.yaml' }).ok);
});

test('a former key beside the present one is to be removed', () => {
  const schema = z.strictObject({ accent: z.string() });
  const text = 'accent: blue\ncolour: red\n';
  const parsed = parseYaml(text, { schema, file: 'archive.yaml', former: { colour: 'accent' } });
  const [{ message, hint, line } = {}] = warningsOf(parsed);
  assert.deepEqual(
    [line, message, hint],
    [2, 'this key is now called accent, which is there too', 'Remove it: accent counts.'],
  );
});
