import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../../integration/serve/serve-site.ts';
import { buildFixtureSite, fixtureBase } from '../site/fixture-site.ts';
import { launchChromium } from './launch.ts';

/**
 * Gives each test of a file a reader of the fixture archive: a device with empty storage and one page. A test fails if the
 * browser reports an error, whatever the test asserts.
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
  /** Returns the page of the current test. */
  readonly page: () => Page;
  /** Opens a page of the archive, given without a leading slash, and waits until its elements work. */
  readonly open: (path: string) => Promise<void>;
  /** Stores a value on the device; other values stay. */
  readonly store: (name: string, value: unknown) => Promise<void>;
  /** Returns a stored value as text, or null. */
  readonly stored: (name: string) => Promise<string | null>;
  /** Continues with a device whose storage is empty. */
  readonly startAnew: () => Promise<void>;
}
