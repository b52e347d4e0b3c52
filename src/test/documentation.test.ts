import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import GithubSlugger from 'github-slugger';
import { folders } from './architecture.ts';
import { parseSource } from './architecture/parse-source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));

test('the README begins with the two commands that are all the set-up', () => {
  assert.match(
    readme,
    /^# Offprint\n\n {4}npm install && npm start .*\n {4}npm install && npm test .*\n/,
  );
});

test('the README has at most 120 lines', () => {
  assert.ok(readme.split('\n').length <= 121);
});

test('the table of documents names every document', () => {
  const [, table = ''] = readme.split('\n## Documents\n');
  assert.deepEqual(
    globSync('docs/*.md', { cwd: root }).filter((path) => !table.includes(`](${path})`)),
    [],
  );
});

test('docs/development.md names every command of this repository', async () => {
  const text = await readFile(join(root, 'docs/development.md'), 'utf8');
  assert.deepEqual(
    Object.keys(manifest.scripts).filter(
      (name) => name !== 'prepare' && !new RegExp(`\`npm (?:run )?${name}\``, 'u').test(text),
    ),
    [],
  );
});

const documents = globSync(['*.md', 'docs/*.md', '.github/*.md', '.github/decisions/*.md'], {
  cwd: root,
});

for (const document of documents) {
  test(`every path that ${document} names is there`, async () => {
    const text = await readFile(join(root, document), 'utf8');
    const missing = [
      ...pathsIn(text).filter((path) => !isThere(path)),
      ...linksIn(text).filter((link) => !existsSync(join(root, dirname(document), link))),
    ];
    assert.deepEqual(missing, []);
  });

  test(`every heading that ${document} links to is there`, async () => {
    const text = await readFile(join(root, document), 'utf8');
    const anchors = [...text.matchAll(/\]\((?![a-z]+:)([^)#\s]*)#([^)\s]+)\)/gu)];
    const missing = [];
    for (const [link, target = '', anchor = ''] of anchors) {
      const path = target === '' ? document : join(dirname(document), target);
      const headings = headingsOf(await readFile(join(root, path), 'utf8'));
      if (!headings.includes(anchor)) missing.push(link);
    }
    assert.deepEqual(missing, []);
  });

  test(`every command of npm that ${document} names is there`, async () => {
    const text = await readFile(join(root, document), 'utf8');
    const named = [...text.matchAll(/npm run ([\w:]+(?:-\w+)*)/gu)].map(([, name = '']) => name);
    assert.deepEqual(
      named.filter((name) => manifest.scripts[name] === undefined),
      [],
    );
  });
}

/** Returns the anchors that GitHub gives to the headings of a document. */
function headingsOf(text: string): readonly string[] {
  const slugger = new GithubSlugger();
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => slugger.slug(heading));
}

/** Returns paths from the root of the repository, as written: `src/views/`, `content/papers/<year>/<id>.mdx`. */
function pathsIn(text: string): readonly string[] {
  const paths = text.matchAll(
    /(?<![\w/.-])(?:src|docs|public|content|\.github)\/(?:(?!\]\()[^\s`'"(),;:|#])*/gu,
  );
  return [...paths].map(([path]) => path.replace(/[….]+$/u, ''));
}

/** Returns the targets of links that lead to files beside the document, without anchors. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/gu)].map(([, target = '']) => target);
}

/**
 * Returns whether something is at a path. `<name>`, `*` and `{a,b}` stand for what they would in a shell. Of the archive,
 * which is another for each person, only the folder is looked for, in the invented archive or among what the importer adds.
 */
function isThere(path: string): boolean {
  const pattern = path.replaceAll(/<[^>]*>/gu, '*');
  if (!path.startsWith('content/')) {
    return globSync(pattern.replaceAll(/[[\]]/gu, '?'), { cwd: root }).length > 0;
  }
  const [, first = ''] = path.split('/');
  return first === '' || first === 'imports' || existsSync(join(root, 'src/test/archive', first));
}

test('the picture of the rooms shows the table of imports', async () => {
  const text = await readFile(join(root, 'docs/architecture.md'), 'utf8');
  const picture = /```mermaid\n(?<lines>.*?)```/su.exec(text)?.groups?.['lines'] ?? '';
  const arrows = [...picture.matchAll(/^ *(\w+) --> (.*)$/gmu)].flatMap(([, from = '', to = '']) =>
    to.split('&').map((each) => [from, each.trim()] as const),
  );
  const reaches = (from: string, to: string): boolean =>
    arrows.some(([start, end]) => start === from && (end === to || reaches(end, to)));
  const allowed = Object.entries(folders).flatMap(([from, { may }]) =>
    may === 'all' ? [] : may.map((to) => [from, to] as const),
  );
  const isAllowed = ([from, to]: readonly [string, string]): boolean =>
    allowed.some(([start, end]) => start === from && end === to);
  assert.deepEqual(
    arrows.filter((arrow) => !isAllowed(arrow)),
    [],
  );
  assert.deepEqual(
    allowed.filter(([from, to]) => !reaches(from, to)),
    [],
  );
});

test('every shape of a paper is defined where the table of shapes says', async () => {
  const text = await readFile(join(root, 'docs/architecture.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (`[A-Z]\w+`.*?) +\| (`src\/.*?) +\|/gmu)];
  assert.ok(rows.length > 20);
  const words = (cell = ''): readonly string[] =>
    [...cell.matchAll(/`([^`]+)`/gu)].map(([, word = '']) => word);
  for (const [, names, files] of rows) {
    const texts = await Promise.all(
      words(files).map(async (file) => parseSource(file, await readFile(join(root, file), 'utf8'))),
    );
    const defined = texts.flatMap(({ exports }) => exports.map(({ name }) => name));
    assert.deepEqual(
      words(names).filter((name) => !defined.includes(name)),
      [],
    );
  }
});
