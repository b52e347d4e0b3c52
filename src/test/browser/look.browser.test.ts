import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../../integration/serve/serve-site.ts';
import { nearestReadable } from '../../site/look/accent-colour.ts';
import { buildSite } from '../site/build-site.ts';
import { createSmallArchive, writeContent } from '../site/small-archive.ts';
import { launchChromium } from './launch.ts';

const square = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"><rect/></svg>';
const look = `accent: rebeccapurple
logo: { light: look/logo.svg, dark: look/logo-dark.svg }
icon: look/icon.svg
customCss: look/own.css
navigation:
  - { place: topics, label: Subjects }
  - { page: colophon }
  - { href: 'https://group.example.org', label: Our group }
footer: { text: By the group., links: [data] }
notice: { text: The archive moves in May., href: /colophon/ }
`;

let folder = '';
let site: ServedSite;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-look-'));
  const content = join(folder, 'content');
  const small = createSmallArchive();
  await writeContent(content, {
    ...small,
    'archive.yaml': `${small['archive.yaml'] ?? ''}base: /look/\n${look}`,
    'look/logo.svg': square,
    'look/logo-dark.svg': square.replace('30', '60'),
    'look/icon.svg': square,
    'look/own.css': '.wordmark { outline: 3px solid lime; }',
  });
  const built = await buildSite({ content });
  assert.equal(built.exitCode, 0, built.output);
  site = await serveSite({ root: built.out, base: '/look/', port: 0 });
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

/** Returns `rgb(102, 51, 153)` for `#663399`. */
function rgbOf(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

async function withPage(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(site.url);
  await use(page);
  await context.close();
  assert.deepEqual(complaints, []);
}

for (const [colorScheme, accent, width] of [
  ['light', 'rgb(102, 51, 153)', 108],
  // The accent that follows from it, see `nearestReadable`.
  ['dark', rgbOf(nearestReadable('rebeccapurple', 'dark')), 216],
] as const) {
  test(`the header has the archive's logo, navigation and accent in the ${colorScheme} scheme`, async () => {
    await withPage({ colorScheme }, async (page) => {
      const logos = page.locator('.wordmark img:visible');
      assert.equal(await logos.count(), 1);
      assert.deepEqual(await logos.boundingBox().then((box) => [box?.width, box?.height]), [
        width,
        36,
      ]);
      assert.equal(
        await page.getByRole('link', { name: 'A small archive', exact: true }).count(),
        1,
      );
      assert.deepEqual(await page.locator('.site-header nav a').allTextContents(), [
        'Subjects',
        'Colophon',
        'Our group',
      ]);
      assert.deepEqual(await page.locator('.site-footer nav a').allTextContents(), ['Data']);
      const outline = await page
        .locator('.wordmark')
        .evaluate((of) => getComputedStyle(of).outline);
      assert.match(outline, /rgb\(0, 255, 0\) solid 3px/);
      const colour = await page
        .locator('.card .topics a, .card a[href*="/tags/"]')
        .first()
        .evaluate((of) => getComputedStyle(of).color);
      assert.equal(colour, accent);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2aa']).analyze();
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
    });
  });
}

test('the icon of the tab is that of the archive, and is there', async () => {
  await withPage({}, async (page) => {
    const icon = await page.locator('link[rel=icon]').getAttribute('href');
    assert.match(icon ?? '', /^\/look\/_astro\/icon\.[\w-]+\.svg$/);
    const response = await page.request.get(new URL(icon ?? '', site.url).href);
    assert.equal(await response.text(), square);
  });
});

test('a notice that was closed stays closed, on every page', async () => {
  await withPage({}, async (page) => {
    const notice = page.getByRole('link', { name: 'The archive moves in May.' });
    assert.equal(await notice.getAttribute('href'), '/look/colophon/');
    await page.getByRole('button', { name: 'Close the notice' }).click();
    assert.equal(await notice.isVisible(), false);
    await page.goto(`${site.url}tags/`);
    assert.equal(await notice.isVisible(), false);
  });
});

test('on a page that is shorter than the window the notice is one line, and the footer at the end', async () => {
  await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.goto(`${site.url}tags/`);
    const [notice, footer] = await Promise.all(
      ['site-notice', '.site-footer'].map((part) => page.locator(part).boundingBox()),
    );
    assert.ok(notice && notice.height < 60, String(notice?.height));
    assert.equal(Math.round(Number(footer?.y) + Number(footer?.height)), 900);
  });
});

test('without scripts the notice is there, and no button that does nothing', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    assert.ok(await page.getByText('The archive moves in May.').isVisible());
    assert.equal(await page.locator('site-notice button:visible').count(), 0);
  });
});
