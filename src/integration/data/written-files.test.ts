import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openWrittenFiles } from './written-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'offprint-written-'));
after(() => rm(folder, { recursive: true, force: true }));

const file = join(folder, 'rss.xml');
const list = join(folder, 'written-files.jsonl');

/** Runs a build that writes the file from a key. */
async function build(code: string, key: string): Promise<'kept' | 'made'> {
  const written = openWrittenFiles(list, code);
  let outcome: 'kept' | 'made' = 'kept';
  await written.write(file, key, () => {
    outcome = 'made';
    return key;
  });
  written.save();
  assert.equal(await readFile(file, 'utf8'), key);
  return outcome;
}

test('a file is kept while key, code and the file itself stay the same', async () => {
  assert.equal(await build('code', 'a'), 'made');
  assert.equal(await build('code', 'a'), 'kept');
  assert.equal(await build('code', 'a'), 'kept');
  assert.equal(await build('code', 'b'), 'made');
  assert.equal(await build('other code', 'b'), 'made');
  await appendFile(file, 'by someone else');
  assert.equal(await build('other code', 'b'), 'made');
  await rm(file);
  assert.equal(await build('other code', 'b'), 'made');
});

test('a build that failed is not trusted', async () => {
  assert.equal(await build('code', 'a'), 'made');
  await writeFile(file, 'newer');
  assert.equal(await build('code', 'a'), 'made');
});

test('a file that would not change keeps its time', async () => {
  await build('code', 'a');
  const { mtimeMs } = await stat(file);
  const written = openWrittenFiles(list, 'code');
  await written.write(file, 'another key', () => 'a');
  assert.equal((await stat(file)).mtimeMs, mtimeMs);
});

test('folders are made as needed, and bytes are written as they are', async () => {
  const written = openWrittenFiles(list, 'code');
  const inside = join(folder, 'a/b/c.png');
  await written.write(inside, 'key', () => Promise.resolve(new Uint8Array([0, 255])));
  assert.deepEqual([...(await readFile(inside))], [0, 255]);
});

test('a list that was cut off or is no list is forgotten', async () => {
  await build('code', 'a');
  const whole = await readFile(list, 'utf8');
  for (const broken of [whole.slice(0, -4), `${whole}\n`, 'code\n{}', 'code\n["a"]', '']) {
    await writeFile(list, broken);
    assert.equal(await build('code', 'a'), 'made');
    assert.equal(await build('code', 'a'), 'kept');
  }
});
