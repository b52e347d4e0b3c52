import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { parseTopics } from '../../content/yaml-files.ts';
import { ArchiveConfigSchema } from '../../site/archive-config.ts';
import { createInitialFiles } from './initial-files.ts';
import { askSettings } from './ask-settings.ts';

const WorkflowSchema = z.object({ jobs: z.record(z.string(), z.unknown()) });
const ManifestSchema = z.object({
  name: z.string(),
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});
const packages = { astro: '^7.3.5', offprint: '^0.1.0' };
const filesOf = async (title: string, url = 'https://example.org/a/b'): Promise<Files> =>
  createInitialFiles(await askSettings('My_group 2', { title, url, yes: true }), packages);

type Files = Readonly<Record<string, string>>;

for (const title of ['Soup', 'A "b": #1', "it's — 論文", '- {a}', 'true', '<b>&`x`']) {
  test(`the files of an archive called ${title} are valid`, async () => {
    const files = await filesOf(title);
    const config = ArchiveConfigSchema.parse(parse(files['content/archive.yaml'] ?? ''));
    assert.deepEqual(
      [config.title, config.url, config.base],
      [title, 'https://example.org', '/a/b/'],
    );
    const topics = parseTopics(files['content/tags.yaml'] ?? '');
    assert.ok(topics.ok && Object.keys(topics.value).length === 1);
    const [, front = ''] = (files['content/pages/about.mdx'] ?? '').split('---\n');
    assert.deepEqual(parse(front), { title: 'About', description: `What ${title} collects.` });
    const workflow: unknown = parse(files['.github/workflows/publish.yml'] ?? '');
    assert.deepEqual(Object.keys(WorkflowSchema.parse(workflow).jobs), ['build', 'deploy']);
  });
}

test('the package of an archive is called like its folder and has all commands', async () => {
  const text = (await filesOf('Soup'))['package.json'] ?? '';
  const manifest = ManifestSchema.parse(JSON.parse(text));
  assert.equal(manifest.name, 'my-group-2');
  assert.deepEqual(manifest.dependencies, packages);
  assert.equal(manifest.scripts['papers'], 'offprint papers');
});

test('what is not said is proposed from the name of the folder', async () => {
  const { title, base, language } = await askSettings('reading-group', { yes: true });
  assert.deepEqual([title, base, language], ['Reading group', '/', 'en-GB']);
  const named = await askSettings('offprint', { yes: true, base: '/x/', language: 'de' });
  assert.deepEqual([named.name, named.base, named.language], ['offprint-archive', '/x/', 'de']);
});

test('npm may run the script that makes a package from elsewhere ready, by its address', async () => {
  const settings = await askSettings('soup', { yes: true });
  const offprint = 'file:/tmp/offprint-0.1.0.tgz';
  const text = createInitialFiles(settings, { ...packages, offprint })['package.json'] ?? '';
  const { allowScripts } = ManifestSchema.parse(JSON.parse(text));
  assert.deepEqual(allowScripts, { node: true, esbuild: false, [offprint]: true });
});

test('an address without https:// is refused, with what to write', async () => {
  for (const url of ['me.github.io/x', 'localhost:4321/x', 'https://'])
    await assert.rejects(askSettings('x', { url, yes: true }), /must begin with https:\/\//u);
});
