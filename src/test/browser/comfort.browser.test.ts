import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../../build/serve/serve-site.ts';
import { buildFixtureSite } from '../site/fixture-site.ts';
import { launchChromium } from './launch.ts';

const base = '/archive/';
const key = (name: string): string => `offprint:${base}:${name}`;
const kitchen = 'papers/2606.00001/';

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[] = [];

before(async () => {
  site = await serveSite({ root: (await buildFixtureSite()).out, base, port: 0 });
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

afterEach(async () => {
  await context.close();
  assert.deepEqual(complaints, []);
});

test('single keys walk through papers, open and save them', async () => {
  await open('');
  const titles = await page.locator('.card :is(h2, h3) a').allTextContents();
  await press('j');
  assert.equal(await focused(), titles[0]);
  await press('j');
  assert.equal(await focused(), titles[1]);
  await press('k');
  assert.equal(await focused(), titles[0]);
  await press('s');
  assert.equal(await page.locator('.card .save[aria-pressed="true"]').count(), 1);
  await press('o');
  await page.waitForURL(`**${base}papers/*/`);
});

test('brackets lead to the days before and after', async () => {
  await open('papers/date/2026-06-09/');
  await press(']');
  await page.waitForURL('**/2026-06-10/');
  await press('[');
  await page.waitForURL('**/2026-06-09/');
});

test('no key does anything while one types, with Control, or when keys are off', async () => {
  await open('');
  await press('/');
  const field = page.getByRole('combobox', { name: 'Search papers' });
  await field.waitFor();
  await page.keyboard.type('jst');
  assert.equal(await field.inputValue(), 'jst');
  assert.equal(await stored('saved'), null);
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Control+j');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
  await store('display', { shortcuts: false });
  await page.reload();
  await press('j');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
});

test('keys still work after the length of abstracts was chosen', async () => {
  await open('');
  await page.locator('main input[type="radio"]').first().check();
  await press('j');
  assert.notEqual(await focused(), '');
});

test('a stored theme is there before anything is painted, and t changes it', async () => {
  await store('display', { theme: 'dark', density: 'compact' });
  await open('');
  const html = page.locator('html');
  assert.equal(await html.getAttribute('data-theme'), 'dark');
  assert.equal(await html.getAttribute('data-density'), 'compact');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await press('t');
  assert.notEqual(await ground(), dark);
});

test('a paper that was opened is marked in lists', async () => {
  await store('display', { dimRead: true });
  await open(kitchen);
  await open('');
  const card = page.locator('.card[data-paper~="2606.00001"]');
  await card.getByText('read', { exact: true }).first().waitFor({ state: 'attached' });
});

test('what came since the last visit is marked as new, and nothing on the first one', async () => {
  await open('');
  assert.equal(await page.getByText('new', { exact: true }).count(), 0);
  const hourAgo = Date.now() - 3_600_000;
  await context.close();
  context = await browser.newContext();
  page = await context.newPage();
  await store('visit', { at: hourAgo, newest: '2026-06-09', ids: ['retracted-soup'] });
  await open('');
  await page.locator('.card').getByText('new', { exact: true }).first().waitFor();
  assert.equal(await page.locator('.card').getByText('new', { exact: true }).count(), 2);
});

test('the settings take the focus, give it back, and have no barriers in either scheme', async () => {
  await open('');
  const opener = page.locator('header button[aria-haspopup="dialog"]');
  await opener.click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  assert.ok(await dialog.evaluate((element) => element.contains(document.activeElement)));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
  }
  await page.keyboard.press('Escape');
  assert.ok(await opener.evaluate((element) => element === document.activeElement));
  await press('?');
  await page.getByRole('dialog').waitFor();
});

test('watch words highlight and hide, and hostile ones do nothing else', async () => {
  await open('');
  const title = (await page.locator('.card :is(h2, h3) a').first().textContent()) ?? '';
  const word = /\p{L}{5,}/u.exec(title)?.[0] ?? '';
  await page.locator('header button[aria-haspopup="dialog"]').click();
  const field = page.getByRole('dialog').locator('input[type="text"], input:not([type])').first();
  for (const text of ['<img src=x onerror=alert(1)>', '.*(', word]) {
    await field.fill(text);
    await field.press('Enter');
  }
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('.card[data-watched], .card .watched').first().waitFor();
  assert.equal(await page.locator('.card img').count(), 0);
});

for (const [name, script] of [
  [
    'refuses',
    "Storage.prototype.setItem = Storage.prototype.getItem = () => { throw new Error('no'); };",
  ],
  [
    'holds rubbish',
    "for (const name of ['display','saved','visit','read','watch']) localStorage.setItem('offprint:/archive/:' + name, '{]');",
  ],
] as const) {
  test(`storage that ${name} breaks no page`, async () => {
    await context.addInitScript(script);
    for (const path of ['', kitchen, 'papers/date/2026-06-10/', 'saved/']) await open(path);
    await open('');
    await press('s');
    await press('j');
    assert.notEqual(await focused(), '');
  });
}

/** Opens a page of the archive and waits until its elements work. */
async function open(path: string): Promise<void> {
  await page.goto(site.url + path);
  await page.waitForLoadState('networkidle');
}

async function press(name: string): Promise<void> {
  await page.keyboard.press(name);
}

function focused(): Promise<string | null> {
  return page.evaluate(() =>
    document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? ''),
  );
}

/** Stores before the first page of the archive is opened, or beside what is there. */
async function store(name: string, value: unknown): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(`${site.url}404.html`);
  await page.evaluate(([at, text]) => localStorage.setItem(at, text), [
    key(name),
    JSON.stringify(value),
  ] as const);
}

function stored(name: string): Promise<string | null> {
  return page.evaluate((at) => localStorage.getItem(at), key(name));
}
