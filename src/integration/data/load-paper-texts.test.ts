import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { samplePaper } from '../../test/sample-archive.ts';
import { createPaperTexts, openPaperTexts } from './load-paper-texts.ts';

const workspace = mkdtempSync(join(tmpdir(), 'offprint-texts-'));
after(() => {
  rmSync(workspace, { recursive: true });
});

const papers = ['one', 'two', 'three'].map((id) => samplePaper(id));
const folders = (name: string) => {
  const made = { content: join(workspace, name, 'content'), cache: join(workspace, name, 'cache') };
  mkdirSync(join(made.content, 'papers/2026'), { recursive: true });
  mkdirSync(made.cache);
  for (const { id } of papers)
    writeBody(made.content, id, `Of ${id}, $x$ \\{set\\}.\n\n## Notes\n\nMine.`);
  return made;
};
const writeBody = (content: string, id: string, body: string): void => {
  writeFileSync(join(content, `papers/2026/${id}.mdx`), `---\ntitle: A\n---\n\n${body}\n`);
};
const withDigest = (paper: ArchivePaper, digest: string): ArchivePaper => ({
  ...paper,
  body: { ...paper.body, digest },
});

/** Reads the texts of papers as a build does, and keeps them. */
function load(to: ReturnType<typeof folders>, all: readonly ArchivePaper[], code: string) {
  const texts = openPaperTexts(to, all, code);
  const read = new Map(all.map((paper) => [paper.id, texts.of(paper)]));
  texts.save();
  return (paper: ArchivePaper) => read.get(paper.id);
}

test('reads abstract and notes, and takes them from the cache the next time', () => {
  const to = folders('cached');
  const [one] = papers;
  assert.ok(one !== undefined);
  const expected = {
    tex: 'Of one, $x$ {set}.',
    abstract: 'Of one, $x$ \\{set\\}.',
    notes: '## Notes\n\nMine.',
    plain: 'Of one, x {set}. Notes Mine.',
  };
  assert.deepEqual(load(to, papers, 'code')(one), expected);
  // The same digest means the same text: the file is not read.
  writeBody(to.content, 'one', 'Something else.');
  assert.deepEqual(load(to, papers, 'code')(one), expected);
});

test('reads all when what was remembered is broken', () => {
  const to = folders('broken');
  const [one] = papers;
  assert.ok(one !== undefined);
  for (const broken of ['code\n["dig', 'code\n[1,2]', '']) {
    writeFileSync(join(to.cache, 'texts.jsonl'), broken);
    assert.equal(load(to, papers, 'code')(one)?.tex, 'Of one, $x$ {set}.');
  }
});

test('reads what is new, forgets what is gone, and all when the code is another', () => {
  const to = folders('changed');
  const [one, two] = papers;
  assert.ok(one !== undefined && two !== undefined);
  load(to, papers, 'code');
  writeBody(to.content, 'one', 'New text.');
  writeBody(to.content, 'two', 'Not seen.');
  const changed = [withDigest(one, 'another'), two];
  const texts = load(to, changed, 'code');
  assert.equal(changed[0] && texts(changed[0])?.tex, 'New text.');
  assert.equal(texts(two)?.tex, 'Of two, $x$ {set}.');
  assert.equal(load(to, changed, 'other code')(two)?.tex, 'Not seen.');
});

test('reads and writes nothing while no text is asked for', () => {
  const to = folders('unasked');
  openPaperTexts(to, papers, 'code').save();
  assert.ok(!existsSync(join(to.cache, 'texts.jsonl')));
});

test('reads a text that is asked for once, and again when it has changed', () => {
  const { content } = folders('asked');
  const [one] = papers;
  assert.ok(one !== undefined);
  const texts = createPaperTexts(content);
  assert.equal(texts(one).tex, 'Of one, $x$ {set}.');
  writeBody(content, 'one', 'New text.');
  assert.equal(texts(one).tex, 'Of one, $x$ {set}.');
  assert.equal(texts(withDigest(one, 'another')).tex, 'New text.');
});
