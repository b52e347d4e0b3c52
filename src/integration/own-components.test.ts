import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { replaceComponents } from './own-components.ts';

const archive = await mkdtemp(join(tmpdir(), 'offprint-components-'));
after(() => rm(archive, { recursive: true, force: true }));
await writeFile(join(archive, 'MyHeader.astro'), '<header></header>');

const folders = { archive, engine: '/engine' };
const own = join(archive, 'MyHeader.astro');

test('an own component replaces that of the engine, wherever the engine imports it', () => {
  const { resolveId } = replaceComponents({ Header: './MyHeader.astro' }, folders);
  const layout = '/engine/src/layouts/Page.astro';
  assert.equal(resolveId('../components/chrome/Header.astro', layout), own);
  assert.equal(resolveId('../components/chrome/Footer.astro', layout), undefined);
  assert.equal(resolveId('astro', layout), undefined);
});

test('an own component can import the one that it replaces', () => {
  const { resolveId } = replaceComponents({ Header: './MyHeader.astro' }, folders);
  assert.equal(resolveId('/engine/src/components/chrome/Header.astro', own), undefined);
});

test('an unknown name and a missing file are named together', () => {
  const components = { Foter: './MyHeader.astro', Card: './none.astro' };
  assert.throws(
    () => replaceComponents(components, folders),
    /components\.Foter: .*\n.*Did you mean Footer\?[\s\S]*components\.Card: there is no file \.\/none\.astro/,
  );
});
