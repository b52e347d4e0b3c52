import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { formatProblem } from '../problem/problem.ts';
import { loadContentFolder } from './load-content-folder.ts';

let content = '';
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'offprint-content-'));
});
afterEach(async () => {
  await rm(content, { recursive: true });
});

const check = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  }
  const { problems } = loadContentFolder(content);
  return problems.map((problem) => formatProblem(problem).split('\n')[0] ?? '');
};

const archive = 'title: A\ndescription: B\nurl: https://a.example\n';
const page = '---\ntitle: A page\n---\n\nText.\n';

test('an archive needs no more than archive.yaml', async () => {
  assert.deepEqual(await check({ 'archive.yaml': archive }), []);
});

test('says when there is no archive.yaml', async () => {
  assert.deepEqual(await check({}), ['archive.yaml: there is no such file in the content folder']);
});

test('reports every bad file together, with lines', async () => {
  assert.deepEqual(
    await check({
      'archive.yaml': `${archive}titel: C\n`,
      'tags.yaml': [
        'a: { name: A, description: D }',
        'b:',
        '  name: B',
        '  description: D',
        '  aliases: [c, a]',
      ].join('\n'),
      'pages/about.mdx': page,
      'pages/no-frontmatter.mdx': 'Text.\n',
      'pages/tags.mdx': page,
      'pages/Upper Case.mdx': page,
      'pages/broken.mdx': `${page}\n<b>\n`,
      'pages/readme.md': page,
    }),
    [
      'archive.yaml:4 titel: there is no key "titel" here',
      'tags.yaml:5 b.aliases.1: "a" is taken by the topic "a"',
      'pages/readme.md: only files that end in .mdx are read',
      'pages/Upper Case.mdx:1: "Upper Case.mdx" cannot be the address of a page',
      'pages/broken.mdx:7: The body is not valid MDX: Expected a closing tag for `<b>`',
      'pages/no-frontmatter.mdx:1: this file has no frontmatter',
      'pages/tags.mdx:1: /tags/ is a page of the archive already',
    ],
  );
});

test('says what is wrong with the files of people', async () => {
  assert.deepEqual(
    await check({
      'archive.yaml': archive,
      'people/ada-crane.yaml': 'name: Ada Crane\nvariants: [A. Crane]\n',
      'people/wei-wang.yaml': 'name: Wei Wang\nvariant: W. Wang\norcid: 12\n',
      'people/Bo Sample.yaml': 'name: Bo Sample\n',
      'people/dan-ek.yml': 'name: Dan Ek\n',
    }),
    [
      'people/Bo Sample.yaml: "Bo Sample" cannot be the address of a page',
      'people/dan-ek.yml: only files that end in .yaml are read',
      'people/wei-wang.yaml:3 orcid: YAML reads 12 as a number, not as text',
      'people/wei-wang.yaml:2 variant: there is no key "variant" here',
    ],
  );
});

test('names files that the system does not read, and reads the others', async () => {
  await mkdir(join(content, 'papers/2026'), { recursive: true });
  await mkdir(join(content, 'people'));
  await symlink('nowhere.mdx', join(content, 'papers/2026/lost.mdx'));
  await symlink('loop.mdx', join(content, 'papers/2026/loop.mdx'));
  await symlink('../../people', join(content, 'papers/2026/folder.mdx'));
  await symlink('nowhere.yaml', join(content, 'people/ada-crane.yaml'));
  assert.deepEqual(await check({ 'archive.yaml': archive, 'papers/2026/bad.mdx': 'Text.\n' }), [
    'people/ada-crane.yaml: is gone, or a link that leads nowhere',
    'papers/2026/folder.mdx: is a folder, where a file belongs',
    'papers/2026/loop.mdx: is a link that leads to itself',
    'papers/2026/lost.mdx: is gone, or a link that leads nowhere',
    'papers/2026/bad.mdx:1: this file has no frontmatter',
  ]);
});

test('refuses an address that would lead out of the site', async () => {
  const removed = 'title: Gone\n  removed: "2026-06-10"\n  aliases: [../../x, earlier]';
  assert.deepEqual(
    await check({
      'archive.yaml': archive,
      'tags.yaml': 'a:\n  name: A\n  description: B\n  aliases: [../x, "c#", earlier]\n',
      'removed.yaml': `../../gone:\n  title: Gone\n  removed: "2026-06-10"\ngone:\n  ${removed}\n`,
    }),
    [
      'tags.yaml:4 a.aliases.0: is "../x"',
      'tags.yaml:4 a.aliases.1: is "c#"',
      'removed.yaml:1 ../../gone: cannot be a key here',
      'removed.yaml:7 gone.aliases.0: is "../../x"',
    ],
  );
});
