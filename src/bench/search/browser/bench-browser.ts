import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../../integration/serve/serve-site.ts';
import { launchChromium } from '../../../test/browser/launch.ts';
import { putSearch } from '../put-search.ts';
import { pickWords, type WordPair } from './pick-words.ts';
import { openThrottledProxy, type ThrottledProxy } from './throttled-proxy.ts';

/**
 * Measures what a first search loads, and how long results take after the last key, in Chromium, for search folders of
 * any size behind the search page of a built site: without limits, and at 1.6 Mbit/s with 150 ms round trip. Each
 * figure is the median of three.
 *
 * @param options.site the folder of a built site with its base path
 * @param options.folders search folders called `pagefind`, as `indexArchive` writes them, with record files in `papers` beside them
 */
export async function benchBrowser({
  site,
  base,
  folders,
}: BrowserBench): Promise<readonly BrowserRow[]> {
  const rows: BrowserRow[] = [];
  const browser = await launchChromium();
  const root = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
  await cp(site, root, { recursive: true });
  const served = await serveSite({ root, base, port: 0 });
  try {
    for (const folder of folders) {
      await putSearch(folder, root);
      for (const connection of connections) {
        for (const [kind, words] of Object.entries<WordPair>({ ...pickWords(folder) })) {
          const target = Number(new URL(served.url).port);
          const measured = await measureThrice({
            browser,
            connection: { ...connection, target },
            base,
            words,
          });
          rows.push({ archive: folder, connection: connection.name, kind, ...measured });
        }
      }
    }
  } finally {
    await served.close();
    await browser.close();
    await rm(root, { recursive: true, force: true });
  }
  return rows;
}

async function measureThrice({ connection, ...rest }: Thrice): Promise<Measured> {
  const tries: Measured[] = [];
  for (let count = 0; count < 3; count += 1) {
    const proxy = await openThrottledProxy(connection);
    tries.push(await measure({ ...rest, proxy }));
    await proxy.close();
  }
  return medianOf(tries);
}

const connections = [
  { name: 'unlimited', bytesPerSecond: Infinity, latency: 0 },
  { name: '1.6 Mbit/s, 150 ms', bytesPerSecond: 200_000, latency: 150 },
];

async function measure({ browser, proxy, base, words }: Try): Promise<Measured> {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    await tab.goto(`http://localhost:${String(proxy.port)}${base}search/`, { waitUntil: 'load' });
    await waitUntilIdle(proxy);
    const before = proxy.traffic();
    const [first, second] = words;
    const cold = await timeToResults(tab, first);
    const after = proxy.traffic();
    await waitUntilIdle(proxy);
    const warm = await timeToResults(tab, second);
    const done = proxy.traffic();
    return {
      bytes: after.bytes - before.bytes,
      requests: after.requests - before.requests,
      cold,
      warm,
      beforeIntent: before.bytes,
      all: done.bytes - before.bytes,
    };
  } finally {
    await context.close();
  }
}

/** Types a word letter by letter, as people do. Returns the milliseconds from the last key to its first result. */
async function timeToResults(tab: Page, word: string): Promise<number> {
  const field = tab.locator('.search-input');
  await field.fill('');
  await tab.waitForFunction(() => document.querySelector('.search-hits')?.childElementCount === 0);
  await field.pressSequentially(word.slice(0, -1), { delay: 60 });
  const shown = tab.evaluate((typed) => {
    // Until then, the page shows results for the beginning of the word.
    const isShown = (): boolean =>
      new URLSearchParams(location.search).get('q') === typed &&
      document.querySelector('[data-state="found"] .search-hits li mark') !== null;
    return new Promise<number>((resolve) => {
      let pressed = Infinity;
      addEventListener('keydown', () => (pressed = performance.now()), { once: true });
      const look = (): void => {
        if (performance.now() > pressed && isShown()) resolve(performance.now() - pressed);
        else requestAnimationFrame(look);
      };
      look();
    });
  }, word);
  await field.press(word.slice(-1));
  return shown;
}

/** Waits until no data has arrived for a second. */
async function waitUntilIdle(proxy: ThrottledProxy): Promise<void> {
  for (let bytes = -1; bytes !== proxy.traffic().bytes;) {
    bytes = proxy.traffic().bytes;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

function medianOf(tries: readonly Measured[]): Measured {
  const median = (key: keyof Measured): number =>
    tries.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(tries.length / 2)] ?? 0;
  return {
    bytes: median('bytes'),
    requests: median('requests'),
    cold: median('cold'),
    warm: median('warm'),
    beforeIntent: median('beforeIntent'),
    all: median('all'),
  };
}

interface BrowserBench {
  readonly site: string;
  readonly base: string;
  readonly folders: readonly string[];
}

interface Try {
  readonly browser: Browser;
  readonly proxy: ThrottledProxy;
  readonly base: string;
  readonly words: WordPair;
}

interface Thrice extends Omit<Try, 'proxy'> {
  readonly connection: Parameters<typeof openThrottledProxy>[0];
}

interface Measured {
  /** From the first key to the first results, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the last key to the first results, debounce included: of a first search, and of the next. */
  readonly cold: number;
  readonly warm: number;
  /** Loaded by the page before the first key. */
  readonly beforeIntent: number;
  /** Of both searches and everything that follows them in older bundles. */
  readonly all: number;
}

/** Medians for one connection and kind of word. */
export interface BrowserRow extends Measured {
  readonly archive: string;
  readonly connection: string;
  /** `rare` or `common`. */
  readonly kind: string;
}
