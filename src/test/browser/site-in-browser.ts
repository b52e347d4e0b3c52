import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { serveSite } from '../../integration/serve/serve-site.ts';
import { buildFixtureSite, fixtureArchive } from '../site/fixture-site.ts';
import { loadSite } from '../site/load-site.ts';
import { richestPages, shownPages } from '../site/page-kinds.ts';
import { loadSitePages } from '../site/pages.ts';
import { launchChromium } from './launch.ts';

/** Serves the site of the fixture archive and starts a browser. The caller closes both. */
export async function openSiteInBrowser(): Promise<SiteInBrowser> {
  const { out } = await buildFixtureSite();
  const { base } = await loadSite(fixtureArchive, out);
  const pages = await loadSitePages(out);
  const served = await serveSite({ root: out, base, port: 0 });
  const browser = await launchChromium().catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
  return {
    paths: shownPages(pages).map(({ path }) => path),
    richest: [...richestPages(pages).values()].map(({ path }) => path),
    lookAt: (paths, options, look) => lookAt({ browser, url: served.url, paths, options, look }),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function lookAt({ browser, url, paths, options, look }: LookAt): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  await tab.addInitScript(recordViolations);
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) {
      complaints.push(`asks ${request.url()}`);
    }
  });
  tab.on('requestfailed', (request) => {
    // Moving to the next page cancels requests that the last one did not need.
    const isAborted = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isAborted) complaints.push(`${request.url()} did not load`);
  });
  const found: string[] = [];
  for (const path of paths) {
    complaints.length = 0;
    await tab.goto(new URL(path.slice(1), url).href, { waitUntil: 'load' });
    found.push(...[...(await look(tab)), ...complaints].map((text) => `${path}: ${text}`));
  }
  await context.close();
  return found;
}

/** Reports policy violations to the console, where they count like any other complaint. */
function recordViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // eslint-disable-next-line no-console -- the console is what is listened to
    console.error(`The policy refuses ${blockedURI} (${violatedDirective})`);
  });
}

/** A built site and a browser. Paths are below the base, with a leading slash. */
export interface SiteInBrowser {
  /** Every page that is not a redirect. */
  readonly paths: readonly string[];
  /** The richest page of each kind. */
  readonly richest: readonly string[];
  /**
   * Opens pages one after another in one tab. Returns what `look` finds and what the browser complains about: errors,
   * warnings, policy violations, requests to other hosts and failed requests. Each finding names its page.
   */
  readonly lookAt: (
    paths: readonly string[],
    options: BrowserContextOptions,
    look: Look,
  ) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Returns the problems of the open page. */
export type Look = (tab: Tab) => Promise<readonly string[]>;

interface LookAt {
  readonly browser: Browser;
  readonly url: string;
  readonly paths: readonly string[];
  readonly options: BrowserContextOptions;
  readonly look: Look;
}
