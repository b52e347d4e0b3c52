import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PortInUseError, serveSite, type ServedSite } from './serve-site.ts';

const files = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'papers/2505.20444/index.html': '<h1>Paper</h1>',
  'papers/2505.20444.bib': '@article{a, author = {Käthe}}',
  'papers/2505.20444.ris': 'TY  - UNPB',
  'papers/2505.20444.csl.json': '[]',
  'papers/2505.20444.linkset.json': '{}',
  'tags/rss.xml': '<rss/>',
  'pagefind/wasm.en.pagefind': 'x',
  'pagefind/en.pf_meta': 'x',
  'search.wasm': 'x',
  'feed.json': '{}',
  '_astro/page.AbC.css': 'a{}',
};

let root = '';
let site: ServedSite;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'offprint-serve-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  site = await serveSite({ root, base: '/archive/', port: 0 });
});

after(async () => {
  await site.close();
  await rm(root, { recursive: true });
});

const get = (path: string): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual' });

describe('serveSite', () => {
  test('gives the address with the base path', () => {
    assert.match(site.url, /^http:\/\/localhost:\d+\/archive\/$/u);
  });

  const types = {
    '': 'text/html;charset=utf-8',
    'papers/2505.20444/': 'text/html;charset=utf-8',
    'papers/2505.20444.bib': 'application/x-bibtex;charset=utf-8',
    'papers/2505.20444.ris': 'application/x-research-info-systems;charset=utf-8',
    'papers/2505.20444.csl.json': 'application/vnd.citationstyles.csl+json',
    'papers/2505.20444.linkset.json': 'application/linkset+json',
    'tags/rss.xml': 'application/xml;charset=utf-8',
    'pagefind/en.pf_meta': 'application/octet-stream',
    'search.wasm': 'application/wasm',
    'feed.json': 'application/json',
  };
  for (const [path, type] of Object.entries(types)) {
    test(`serves /${path} as ${type}`, async () => {
      const response = await get(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type);
    });
  }

  test('packs text, answers a known version with 304, and keeps built assets for ever', async () => {
    const response = await get('papers/2505.20444/');
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    assert.equal(await response.text(), files['papers/2505.20444/index.html']);
    const headers = { 'if-none-match': response.headers.get('etag') ?? '' };
    const again = await fetch(new URL('papers/2505.20444/', site.url), { headers });
    assert.equal(again.status, 304);
    assert.equal((await get('search.wasm')).headers.get('content-encoding'), null);
    const asset = await get('_astro/page.AbC.css');
    assert.match(asset.headers.get('cache-control') ?? '', /immutable/u);
  });

  test('adds the slash that a folder lacks, and keeps the query', async () => {
    const response = await get('papers/2505.20444?q=1');
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/archive/papers/2505.20444/?q=1');
  });

  test('leads from the root of the host to the base', async () => {
    const response = await get('/');
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/archive/');
  });

  for (const path of [
    'nothing/',
    'nothing.bib',
    '/elsewhere/',
    '%E0%A4%A',
    '%00',
    '..%2f..%2fetc/hostname',
  ]) {
    test(`answers ${path} with 404.html`, async () => {
      const response = await get(path);
      assert.equal(response.status, 404);
      assert.equal(await response.text(), files['404.html']);
    });
  }

  test('serves nothing that a link in the folder leads out to', async () => {
    await symlink(tmpdir(), join(root, 'out'));
    await symlink(import.meta.filename, join(root, 'code.txt'));
    for (const path of ['out/', 'code.txt']) assert.equal((await get(path)).status, 404);
  });

  test('answers a malformed address, and goes on', async () => {
    const { hostname: host, port } = new URL(site.url);
    for (const path of ['//', 'http://[', '*']) {
      const status = await new Promise((resolve, reject) => {
        const asking = request({ host, port, path }, ({ statusCode }) => resolve(statusCode));
        asking.once('error', reject).end();
      });
      assert.equal(status, 404, path);
    }
    assert.equal((await get('')).status, 200);
  });

  test('never redirects to another host', async () => {
    const other = await serveSite({ root, base: '/', port: 0 });
    const response = await fetch(`${other.url}/papers/2505.20444`, { redirect: 'manual' });
    await other.close();
    assert.doesNotMatch(response.headers.get('location') ?? '', /^\/\//u);
  });

  test('finds a program that listens in the other family of addresses only', async () => {
    const program = createServer();
    await new Promise<void>((resolve) => program.listen(0, '127.0.0.1', resolve));
    const address = program.address();
    assert.ok(address !== null && typeof address === 'object');
    await assert.rejects(serveSite({ root, base: '/', port: address.port }), PortInUseError);
    program.close();
  });

  test('says which port is in use and what to type', async () => {
    const port = Number(new URL(site.url).port);
    await assert.rejects(serveSite({ root, base: '/', port }), (error) => {
      assert.ok(error instanceof PortInUseError);
      assert.match(
        error.message,
        new RegExp(`Port ${port} is in use.*PORT=${port + 1} npm start`, 'u'),
      );
      return true;
    });
  });
});
