import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../../integration/serve/serve-site.ts';
import { buildFixtureSite, fixtureBase } from '../site/fixture-site.ts';
import { launchChromium } from './launch.ts';

/**
 * Gives each test of a file a reader of the fixture archive: a device that remembers nothing, with one page. A test in
 * which the browser complains fails, whatever it asserts.
 */
export function createFixtureReader(options: BrowserContextOptions): FixtureReader {
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[] = [];

  const start = async (): Promise<void> => {
    context = await browser.newContext(options);
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  };
  before(async () => {
    site = await serveSite({ root: (await buildFixtureSite()).out, base: fixtureBase, port: 0 });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    complaints = [];
    await start();
  });
  afterEach(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });

  return {
    page: () => page,
    open: async (path) => {
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
    },
    store: async (name, value) => {
      if (page.url() === 'about:blank') await page.goto(`${site.url}404.html`);
      await page.evaluate(([at, text]) => localStorage.setItem(at, text), [
        keyOf(name),
        JSON.stringify(value),
      ] as const);
    },
    stored: (name) => page.evaluate((at) => localStorage.getItem(at), keyOf(name)),
    startAnew: async () => {
      await context.close();
      await start();
    },
  };
}

function keyOf(name: string): string {
  return `offprint:${fixtureBase}:${name}`;
}

export interface FixtureReader {
  /** The page of the present test. */
  readonly page: () => Page;
  /** Opens a page of the archive, given without a slash in front, and waits until its elements work. */
  readonly open: (path: string) => Promise<void>;
  /** Stores on the device, before the first page is opened or beside what is there. */
  readonly store: (name: string, value: unknown) => Promise<void>;
  /** What is stored on the device, as text; null where there is nothing. */
  readonly stored: (name: string) => Promise<string | null>;
  /** Goes on with a device that remembers nothing. */
  readonly startAnew: () => Promise<void>;
}
