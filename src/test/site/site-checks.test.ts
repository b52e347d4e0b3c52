import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { checkHtml } from './check-html.ts';
import { checkLinks } from './check-links.ts';
import { checkPage } from './check-page.ts';
import { loadSitePages, parsePage } from './pages.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
const page = (body: string, head = policy): string =>
  `<!doctype html>\n<html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>\n`;

const links = (files: Readonly<Record<string, string>>, base = '/') =>
  checkLinks(
    Object.entries(files)
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, text]) => parsePage(file, text)),
    { url: 'https://papers.example.org', base, has: (file) => file in files },
  ).map(({ file, message }) => `${file}: ${message}`);

describe('loadSitePages', () => {
  test('finds pages in all folders, with address, ids and headings', async () => {
    const root = await mkdtemp(join(tmpdir(), 'offprint-pages-'));
    const files = {
      'index.html': page('<h1>Home</h1>'),
      '404.html': page('<h1>Not <em>here</em></h1>'),
      'papers/a/index.html': page(
        '<h1 id="t">A <math><semantics><mi>x</mi><annotation>x_1</annotation></semantics></math></h1><template><b id="u"></b></template>',
      ),
      'rss.xml': '<rss/>',
    };
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    const pages = await loadSitePages(root);
    await rm(root, { recursive: true });
    assert.deepEqual(
      pages.map(({ path, ids, headings }) => [path, ids, headings]),
      [
        ['/404.html', [], ['Not here']],
        ['/', [], ['Home']],
        ['/papers/a/', ['t', 'u'], ['A x']],
      ],
    );
  });
});

describe('checkLinks', () => {
  test('follows links to pages, files, anchors and the absolute address of the site', () => {
    assert.deepEqual(
      links({
        'index.html': page(
          [
            '<a href="/papers/a/#abstract">',
            '<a href="papers/a/?q=1">',
            '<a href="https://papers.example.org/rss.xml">',
            '<a href="https://elsewhere.example/">',
            '<a href="mailto:a@b.example">',
            '<a href="#top">',
            '<img srcset="/a.png 1x, /a.png 2x">',
          ].join(''),
        ),
        'papers/a/index.html': page('<p id="abstract"><a href="../../">'),
        'rss.xml': '',
        'a.png': '',
      }),
      [],
    );
  });

  const bad = {
    '/nowhere/ leads nowhere': '<a href="/nowhere/">',
    '/a lacks the slash at its end': '<a href="/a">',
    '/a/#no names an anchor that a/index.html does not have': '<a href="/a/#no">',
    '#no names an anchor that index.html does not have': '<a href="#no">',
    'https://papers.example.org/no.xml leads nowhere':
      '<link rel="alternate" href="https://papers.example.org/no.xml">',
    'https://cdn.example/a.js is loaded from another host':
      '<script src="https://cdn.example/a.js"></script>',
    'https://cdn.example/a.png is loaded from another host':
      '<img srcset="https://cdn.example/a.png 2x">',
    'https://cdn.example/a.css is loaded from another host':
      '<link rel="stylesheet" href="https://cdn.example/a.css">',
    'javascript:void(0) has a scheme that no link here should have':
      '<a href="javascript:void(0)">',
    '/gone/ leads nowhere': '<meta http-equiv="refresh" content="0; url=/gone/">',
    'https:// is not an address': '<a href="https://">',
  };
  for (const [message, body] of Object.entries(bad)) {
    test(message, () => {
      assert.deepEqual(links({ 'index.html': page(body), 'a/index.html': page('') }), [
        `index.html: ${message}`,
      ]);
    });
  }

  test('knows the base path', () => {
    const files = {
      'index.html': page('<a href="/archive/a/"><a href="a/"><a href="/a/">'),
      'a/index.html': page('<a href="/archive/">'),
    };
    assert.deepEqual(links(files, '/archive/'), ['index.html: /a/ leaves the base path /archive/']);
  });
});

describe('checkPage', () => {
  const bad = {
    'the id "a" is there twice': '<h1 id="a">A</h1><p id="a">',
    'has 0 h1, not one': '<h2>A</h2>',
    'has 2 h1, not one': '<h1>A</h1><h1>B</h1>',
    'has an empty h1': '<h1> </h1>',
    '<p> has the attribute "style"': '<h1>A</h1><p style="color:red">',
    '<p> has the attribute "onclick"': '<h1>A</h1><p onclick="go()">',
    'has a <style>, which its policy forbids': '<h1>A</h1><style>p {}</style>',
    'has a script that its policy does not let in': '<h1>A</h1><script>go()</script>',
  };
  for (const [message, body] of Object.entries(bad)) {
    test(message, () => {
      const problems = checkPage(parsePage('index.html', page(body)));
      assert.deepEqual(
        problems.map((problem) => [problem.message, problem.line]),
        [[message, message.includes(' h1') ? undefined : 2]],
      );
    });
  }

  test('is content with a good page', () => {
    const data = '<script type="application/ld+json">{}</script><script src="a.js"></script>';
    assert.deepEqual(checkPage(parsePage('index.html', page(`<h1 id="a">A</h1>${data}`))), []);
  });

  test('wants a policy, and before the script that it lets in', () => {
    const hash = createHash('sha256').update('go()').digest('base64');
    const known = `<meta http-equiv="content-security-policy" content="script-src 'sha256-${hash}'">`;
    const messages = (head: string): readonly string[] =>
      checkPage(parsePage('index.html', page('<h1>A</h1>', head))).map(({ message }) => message);
    assert.deepEqual(messages(`${known}<script>go()</script>`), []);
    assert.equal(messages(`<script>go()</script>${known}`).length, 1);
    assert.deepEqual(messages(''), ['has no Content-Security-Policy']);
  });
});

describe('checkHtml', () => {
  const check = async (body: string): Promise<readonly string[]> =>
    (await checkHtml([parsePage('index.html', page(body))])).map(({ message }) => message);

  test('accepts a good page with MathML', async () => {
    const math =
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math>';
    assert.deepEqual(await check(`<h1>A</h1>\n<p>${math}</p>`), []);
  });

  test('finds what stands where it may not, and what an aid cannot name', async () => {
    const messages = (await check('<h1>A</h1><p><div></div></p><img src="a.png">')).join('\n');
    assert.match(messages, /<div>|element-permitted|close-order/u);
    assert.match(messages, /alt/u);
  });
});
