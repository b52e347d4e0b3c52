import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { toRecordFile } from '../to-record-file.ts';
import { serveSite } from '../../integration/serve/serve-site.ts';
import { indexArchive } from '../../search/index/index-archive.ts';
import type { SearchEntity, SearchPaper } from '../../search/search-record.ts';
import { buildFixtureSite, fixtureBase } from '../site/fixture-site.ts';
import { launchChromium } from './launch.ts';

/** Serves the fixture site with an index of invented papers in three parts, and starts a browser. The caller closes both. */
export async function openSearchSite(): Promise<SearchSite> {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-search-page-'));
  const root = join(folder, 'site');
  await cp((await buildFixtureSite()).out, root, { recursive: true });
  await rm(join(root, 'pagefind'), { recursive: true, force: true });
  await indexArchive({
    base: fixtureBase,
    papers: inventedPapers,
    entities: inventedEntities,
    language: 'en',
    code: '',
    limits: { whole: 20, open: 20, closed: 20 },
    outDir: join(root, 'pagefind'),
    cacheDir: join(folder, 'cache'),
    log: () => undefined,
  });
  for (const paper of inventedPapers) {
    await writeFile(join(root, 'papers', `${paper.id}.json`), await toRecordFile(paper));
  }
  const site = await serveSite({ root, base: fixtureBase, port: 0 });
  const browser = await launchChromium();
  return {
    url: site.url,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a tab and records its errors and policy violations. */
export async function openTab(
  { browser }: SearchSite,
  options: BrowserContextOptions = {},
): Promise<SearchTab> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  return { context, page, complaints };
}

/** 15 papers each of 2026, 2025 and 2024, one part of the index for each year. One is rare, one has a real page, one
 * has a word of abstracts in its title. */
const inventedPapers: readonly SearchPaper[] = ['2026', '2025', '2024'].flatMap((year, part) =>
  Array.from({ length: 15 }, (_, number) => {
    const id = `${year.slice(2)}06.${String(10_000 + number)}`;
    const day = String(28 - number).padStart(2, '0');
    const isRare = part === 0 && number === 7;
    const isKnown = part === 0 && number === 0;
    return {
      id: isKnown ? '2606.00001' : id,
      titleText: titleOf(number, part),
      titleParts: () =>
        number === 3 && part === 0 ? ['Turbulent ', hostileFormula, ' matters'] : [],
      bodyText: () =>
        `We stir & pour <b>viscous</b> honey, ${isRare ? 'airships' : 'tea'} too. ${part === 2 ? 'An ancient samovar.' : ''}`,
      authors: ['Ada Flow', 'Bo Li'],
      organization: number % 5 === 0 ? 'Institute of Soup' : undefined,
      topics: number % 3 === 0 ? ['Laminar flow'] : ['Cookery'],
      identifiers: isKnown ? ['10.5555/kitchen.1'] : [],
      date: `${year}-06-${day}`,
      dateLabel: `${day} Jun ${year}`,
      facts: {
        topics:
          number % 3 === 0
            ? [{ value: 'laminar-flow', name: 'Laminar flow' }]
            : [{ value: 'cookery', name: 'Cookery' }],
        organization:
          number % 5 === 0 ? { value: 'soup-lab', name: 'Institute of Soup' } : undefined,
        upvotes: number,
        has: number % 2 === 0 ? ['code'] : [],
      },
      digest: `${year} ${String(number)}`,
    };
  }),
);

function titleOf(number: number, part: number): string {
  if (part === 2 && number === 8) return 'Samovar matters';
  if (part !== 0) return `Turbulent matters ${String(number)}`;
  if (number === 7) return 'Zeppelin <img src=x> turbulence';
  return number === 3 ? 'Turbulent R² matters' : `Turbulent matters ${String(number)}`;
}

/** Markup that no build would write. */
const hostileFormula =
  '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="R²"><semantics><msup href="javascript:alert(1)"><mi>R</mi><mn>2</mn></msup><annotation-xml><p xmlns="http://www.w3.org/1999/xhtml">p</p></annotation-xml><img xmlns="http://www.w3.org/1999/xhtml" src="x"/></semantics></math>';

const inventedEntities: readonly SearchEntity[] = [
  {
    kind: 'topic',
    href: `${fixtureBase}tags/laminar-flow/`,
    title: 'Laminar flow',
    text: 'smooth',
    count: 15,
  },
  {
    kind: 'author',
    href: `${fixtureBase}authors/ada-flow/`,
    title: 'Ada Flow',
    text: '',
    count: 45,
  },
];

export interface SearchSite {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export interface SearchTab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
}
