import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../../../integration/serve/serve-site.ts';
import { launchChromium } from '../../../test/browser/launch.ts';
import { putSearch } from '../put-search.ts';
import type { JudgedQuery } from '../relevance/load-queries.ts';

/**
 * Measures in Chromium how often the search dialog shows the paper that was asked for among its first six suggestions,
 * and how long they change after the query was entered.
 *
 * @param options.site the folder of a built site with its base path
 * @param options.folder the search folder to put behind it, as `indexArchive` writes it, with record files in `papers` beside it
 */
export async function benchDialog({
  site,
  base,
  folder,
  queries,
}: DialogBench): Promise<readonly AskedQuery[]> {
  const browser = await launchChromium();
  const root = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
  await cp(site, root, { recursive: true });
  await putSearch(folder, root);
  const served = await serveSite({ root, base, port: 0 });
  try {
    const tab = await browser.newPage();
    await tab.goto(served.url, { waitUntil: 'load' });
    await tab.keyboard.press('/');
    // The first query loads what every search needs.
    await ask(tab, 'attention');
    const asked: AskedQuery[] = [];
    for (const query of queries) asked.push({ ...query, ...(await ask(tab, query.typed)) });
    return asked;
  } finally {
    await served.close();
    await browser.close();
    await rm(root, { recursive: true, force: true });
  }
}

/** Enters a query at once, as when it is pasted, and waits until the suggestions have not changed for a second. */
async function ask(tab: Page, typed: string): Promise<Suggested> {
  const field = tab.getByRole('combobox');
  await field.fill('');
  const settled = tab.evaluate(
    (settling) =>
      new Promise<Suggested>((resolve) => {
        const list = document.querySelector('#search-options');
        let entered = Infinity;
        let changed = 0;
        addEventListener('input', () => (entered = changed = performance.now()), { once: true });
        if (list !== null) {
          const observer = new MutationObserver(() => (changed = performance.now()));
          observer.observe(list, { childList: true });
        }
        const look = (): void => {
          if (performance.now() - Math.max(entered, changed) < settling || entered === Infinity) {
            setTimeout(look, 20);
            return;
          }
          const options = [...document.querySelectorAll<HTMLAnchorElement>('.search-option')];
          const shown = options.slice(0, suggestionsSeen).map(({ pathname }) => pathname);
          resolve({ shown, milliseconds: changed - entered });
        };
        const suggestionsSeen = 6;
        look();
      }),
    1_000,
  );
  await field.fill(typed);
  return settled;
}

interface DialogBench {
  readonly site: string;
  readonly base: string;
  readonly folder: string;
  readonly queries: readonly JudgedQuery[];
}

interface Suggested {
  /** Addresses of the first six suggestions. */
  readonly shown: readonly string[];
  /** From the query to the last change of the suggestions. */
  readonly milliseconds: number;
}

export interface AskedQuery extends JudgedQuery, Suggested {}
