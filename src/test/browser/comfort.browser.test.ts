import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { fixtureBase } from '../site/fixture-site.ts';
import { createFixtureReader } from './fixture-reader.ts';
import { findShifts } from './looks/find-shifts.ts';

const kitchen = 'papers/2606.00001/';
const reader = createFixtureReader({ reducedMotion: 'reduce' });
const { open, store, stored } = reader;

let page: Page;

beforeEach(() => {
  page = reader.page();
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
  await page.waitForURL(`**${fixtureBase}papers/*/`);
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
  await reader.startAnew();
  page = reader.page();
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

test('papers with hidden words are gone before anything is painted, and can be shown', async () => {
  await store('watch', [{ word: 'kitchen', does: 'hide' }]);
  await open('');
  assert.deepEqual(await findShifts(page), []);
  const card = page.locator('.card[data-paper~="2606.00001"]');
  assert.equal(await card.isVisible(), false);
  await page.getByRole('button', { name: 'show', exact: true }).first().click();
  assert.equal(await card.isVisible(), true);
});

test('text can be selected beyond the edge of a dialog, and a click beside it closes it', async () => {
  await open('');
  await press('?');
  const dialog = page.getByRole('dialog');
  const box = await dialog.locator('dd').first().boundingBox();
  assert.ok(box !== null);
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  assert.equal(await dialog.isVisible(), true);
  await page.mouse.click(5, 5);
  assert.equal(await dialog.isVisible(), false);
});

test('everything is forgotten after a second press, and nothing of another archive', async () => {
  await store('display', { theme: 'dark' });
  await store('watch', [{ word: 'soup', does: 'highlight' }]);
  await open(kitchen);
  await press('s');
  assert.notEqual(await stored('saved'), null);
  await page.evaluate(() => localStorage.setItem('offprint:/other/:saved', '[]'));
  await page.locator('header button[aria-haspopup="dialog"]').click();
  await page.getByRole('button', { name: /^Forget everything/u }).click();
  assert.notEqual(await stored('saved'), null);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Forget it', exact: true }).click(),
  ]);
  for (const name of ['saved', 'watch', 'display']) assert.equal(await stored(name), null);
  assert.equal(await page.evaluate(() => localStorage.getItem('offprint:/other/:saved')), '[]');
  assert.equal(await page.locator('html').getAttribute('data-theme'), null);
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
    await page.addInitScript(script);
    for (const path of ['', kitchen, 'papers/date/2026-06-10/', 'saved/']) await open(path);
    await open('');
    await press('s');
    await press('j');
    assert.notEqual(await focused(), '');
  });
}

async function press(name: string): Promise<void> {
  await page.keyboard.press(name);
}

function focused(): Promise<string | null> {
  return page.evaluate(() =>
    document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? ''),
  );
}
