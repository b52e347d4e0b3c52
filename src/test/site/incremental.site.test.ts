import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { buildCommand } from '../../integration/build-command.ts';
import { buildSite } from './build-site.ts';
import { readTree } from './read-tree.ts';
import {
  archiveYaml,
  createSmallArchive,
  paperFile,
  topicsYaml,
  writeContent,
  type ContentFiles,
} from './small-archive.ts';
import { forgetBuilds, startBuild, type ArchiveFolders } from './start-build.ts';

/** One archive through a life of changes: after each, the incremental build must equal a clean one, byte for byte. */
describe('an incremental build', () => {
  let folder = '';
  let archive: ArchiveFolders = { content: '', out: '' };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offprint-incremental-'));
    archive = { content: join(folder, 'content'), out: join(folder, 'out') };
    await mkdir(archive.content);
    await writeContent(archive.content, createSmallArchive());
    await build();
  });

  after(async () => {
    await forgetBuilds(archive);
    await rm(folder, { recursive: true });
  });

  const build = async (): Promise<void> => {
    const { exitCode, output, warnings } = await buildSite({ ...archive, fresh: true });
    assert.equal(exitCode, 0, output);
    assert.deepEqual(warnings, []);
  };

  const explain = async (address: string): Promise<string> => {
    const [command, ...args] = buildCommand;
    const env = { ...process.env, OFFPRINT_CONTENT: archive.content, OFFPRINT_OUT: archive.out };
    const options = { cwd: join(import.meta.dirname, '../../..'), env };
    const run = await promisify(execFile)(command, [...args, '--explain', address], options);
    return run.stdout;
  };

  const assertEqualsClean = async (): Promise<void> => {
    const incremental = await readTree(archive.out);
    await forgetBuilds(archive);
    await build();
    assert.deepEqual(incremental, await readTree(archive.out));
  };

  const page = (id: string): string => join(archive.out, 'papers', id, 'index.html');
  const writtenAt = async (id: string): Promise<number> => (await stat(page(id))).mtimeMs;

  test('takes pages over when nothing has changed', async () => {
    const before = await readTree(archive.out);
    const times = [await writtenAt('2606.00002'), await writtenAt('with-jsx')];
    await build();
    assert.deepEqual([await writtenAt('2606.00002'), await writtenAt('with-jsx')], times);
    assert.deepEqual(await readTree(archive.out), before);
  });

  test('says why the last build rendered a page, or why it did not', async () => {
    await writeContent(archive.content, {
      'papers/2026/2606.00004.mdx': paperFile('Another title', {
        day: '2026-06-04',
        extra: 'tags: [vision]',
      }),
    });
    await build();
    assert.match(
      await explain('/tags/vision/'),
      /\/tags\/vision\/ was rendered: it shows what has changed: 2606\.00004\.\n$/,
    );
    assert.match(await explain('/papers/2506.00001/'), /was not rendered: nothing that it shows/);
    assert.match(await explain('/papers/none/'), /\/papers\/none\/ has no page\.\n$/);
  });

  test('equals a clean one after papers were added, edited, deleted, retagged and renamed', async () => {
    await writeContent(archive.content, {
      'papers/2026/2606.00000.mdx': paperFile('A new paper', { day: '2026-06-09' }),
      'papers/2026/2606.00002.mdx': paperFile('Another title', { day: '2026-06-02' }),
      'papers/2026/2606.00003.mdx': undefined,
      'papers/2026/2606.00004.mdx': paperFile('Paper 4', {
        day: '2026-06-04',
        extra: 'tags: [agents]',
      }),
      'papers/2026/a-slug.mdx': undefined,
      'papers/2026/2606.00006.mdx': paperFile('Paper 6', {
        day: '2026-06-06',
        extra: 'aliases: [a-slug]',
      }),
      'papers/2026/with-jsx.mdx': paperFile('With JSX', {
        day: '2026-06-08',
        body: 'An abstract with {1 + 2} <b>apples</b>.',
      }),
    });
    await build();
    assert.ok(!existsSync(join(archive.out, 'papers/2606.00003')));
    assert.match(await readFile(page('2606.00002'), 'utf8'), /Another title/u);
    assert.match(await readFile(page('with-jsx'), 'utf8'), /with 3 <b>apples/u);
    await assertEqualsClean();
  });

  test('equals a clean one after a text, a person, an alias and the day of a paper were changed', async () => {
    const feed = join(archive.out, 'tags/vision/atom.xml');
    await writeContent(archive.content, {
      'people/ada-example.yaml': 'name: Ada B. Example\nvariants: [Ada Example]\n',
      'papers/2026/2606.00005.mdx': paperFile('Paper 5', {
        day: '2026-06-05',
        extra: 'tags: [agents, vision]',
        body: 'Other words alone.',
      }),
      'papers/2026/another-slug.mdx': paperFile('Paper 7', {
        day: '2026-06-01',
        extra: 'tags: [vision]\naliases: [a-name-it-had]',
      }),
    });
    await build();
    assert.match(await readFile(feed, 'utf8'), /Other words alone/u);
    assert.match(await readFile(feed, 'utf8'), /<id>[^<]*a-name-it-had/u);
    assert.match(
      await readFile(join(archive.out, 'papers/2606.00005.ris'), 'utf8'),
      /Other words alone/u,
    );
    await assertEqualsClean();
  });

  test('equals a clean one after papers became too many for files of all formats', async () => {
    const more = [10, 11].map((day) => [
      `papers/2026/2606.000${String(day)}.mdx`,
      paperFile(`Paper ${String(day)}`, { day: `2026-06-${String(day)}` }),
    ]);
    const files = ['ris', 'linkset.json', 'bib', 'json'].map((end) =>
      join(archive.out, `papers/2606.00005.${end}`),
    );
    assert.deepEqual(files.map(existsSync), [true, true, true, true]);
    await writeContent(archive.content, Object.fromEntries(more) as ContentFiles);
    await build();
    assert.deepEqual(files.map(existsSync), [false, false, true, true]);
    assert.doesNotMatch(await readFile(page('2606.00005'), 'utf8'), /linkset|\.ris"/u);
    await assertEqualsClean();
  });

  test('equals a clean one after tags.yaml was changed', async () => {
    await writeContent(archive.content, { 'tags.yaml': topicsYaml('Acting programs') });
    await build();
    await assertEqualsClean();
  });

  test('equals a clean one after archive.yaml was changed', async () => {
    await writeContent(archive.content, { 'archive.yaml': archiveYaml('Another name') });
    await build();
    await assertEqualsClean();
  });

  describe('after a build that', () => {
    const file = 'papers/2026/2606.00005.mdx';
    const edited = paperFile('Never published', { day: '2026-06-05', extra: 'tags: [vision]' });

    /** Edits a paper, lets something go wrong, undoes both and builds again. */
    const undoAfter = async (files: ContentFiles, goWrong: () => Promise<void>): Promise<void> => {
      const good = await readTree(archive.out);
      const source = await readFile(join(archive.content, file), 'utf8');
      await writeContent(archive.content, { ...files, [file]: edited });
      await goWrong();
      await writeContent(archive.content, {
        ...Object.fromEntries(Object.keys(files).map((name) => [name, undefined])),
        [file]: source,
      });
      await build();
      assert.deepEqual(await readTree(archive.out), good);
    };

    test('failed on bad files, which it named all', async () => {
      const files = {
        'papers/2026/bad-key.mdx': paperFile('Bad', { day: '2026-06-01', extra: 'tagz: [vision]' }),
        'papers/2026/bad-tag.mdx': paperFile('Bad', { day: '2026-06-01', extra: 'tags: [vison]' }),
        'papers/2026/bad-body.mdx': paperFile('Bad', { day: '2026-06-01', body: 'Open {brace' }),
        'papers/2025/with-jsx.mdx': paperFile('Twice', { day: '2026-06-01' }),
        'pages/bad.mdx': '---\nheading: Bad\n---\n',
      };
      await undoAfter(files, async () => {
        const { exitCode, output } = await buildSite({ ...archive, fresh: true });
        assert.notEqual(exitCode, 0);
        for (const expected of [
          'papers/2026/bad-key.mdx:6 tagz: there is no key "tagz" here',
          'Did you mean "tags"?',
          'papers/2026/bad-tag.mdx:6 tags.0: there is no topic "vison" in tags.yaml',
          'Did you mean "vision"?',
          'papers/2026/bad-body.mdx:8: The body is not valid MDX',
          'the identifier "with-jsx" is taken by papers/2025/with-jsx.mdx',
          'pages/bad.mdx:2 heading: there is no key "heading" here',
        ]) {
          assert.ok(output.includes(expected), `${expected}\n---\n${output}`);
        }
      });
    });

    test('failed while it rendered', async () => {
      // Late, so that the edited page is written first.
      const body = [
        'export const late = await new Promise((resolve) => setTimeout(resolve, 1500));',
        '{(() => { throw new Error("Cannot be rendered"); })()}',
      ].join('\n\n');
      const files = { 'papers/2026/zz-throws.mdx': paperFile('Bad', { day: '2026-06-01', body }) };
      await undoAfter(files, async () => {
        const { exitCode, output } = await buildSite({ ...archive, fresh: true });
        assert.notEqual(exitCode, 0);
        assert.match(output, /Cannot be rendered/u);
        assert.match(await readFile(page('2606.00005'), 'utf8'), /Never published/u);
      });
    });

    test('read a text that was edited meanwhile, and put back', async () => {
      await undoAfter({}, async () => {
        const mark = join(archive.out, '.offprint');
        const { mtimeMs } = await stat(mark);
        const building = buildSite({ ...archive, fresh: true });
        while ((await stat(mark)).mtimeMs === mtimeMs) await sleep(2);
        await writeContent(archive.content, { [file]: `${edited}\nWritten meanwhile.\n` });
        const { exitCode, output } = await building;
        assert.equal(exitCode, 0, output);
        assert.match(output, /edited meanwhile/u);
        assert.match(await readFile(page('2606.00005'), 'utf8'), /Written meanwhile/u);
        await writeContent(archive.content, { [file]: edited });
        await build();
        for (const path of [page('2606.00005'), join(archive.out, 'tags/vision/atom.xml')])
          assert.doesNotMatch(await readFile(path, 'utf8'), /Written meanwhile/u);
      });
    });

    test('was killed while it rendered', async () => {
      await undoAfter({}, async () => {
        const isWritten = async (): Promise<boolean> =>
          (await readFile(page('2606.00005'), 'utf8')).includes('Never published');
        const build = startBuild(archive);
        const ended = once(build, 'close');
        while (!(await isWritten()) && build.exitCode === null) await sleep(2);
        build.kill('SIGKILL');
        assert.deepEqual(await ended, [null, 'SIGKILL']);
        assert.ok(await isWritten());
      });
    });
  });
});
