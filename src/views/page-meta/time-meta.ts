import { writes } from '../../archive/outputs.ts';
import { createHomeMetadata, createListMetadata } from '../metadata/list-metadata.ts';
import type { Site } from '../paths/site.ts';
import type { PeriodView } from '../time/period-view.ts';
import type { TrendingView } from '../time/trending.ts';
import type { Alternate, PageMeta } from './page-meta.ts';

/** Creates the metadata of the home page, which has the title and description of the archive. */
export function createHomeMeta(site: Site): PageMeta {
  return {
    title: undefined,
    href: site.urls.home,
    section: 'today',
    metadata: createHomeMetadata(site),
  };
}

/**
 * Creates the metadata of a page of a day, week, month or year. The first page of a day has other forms for machines.
 */
export function createPeriodMeta(site: Site, view: PeriodView): PageMeta {
  const { urls } = site;
  const { kind, key, heading, title, href, page, trail } = view;
  const isFront = page.number === undefined;
  return {
    title,
    description: site.words.descriptions.period(title),
    href: page.href,
    image: kind === 'day' && hasPicture(site) ? urls.dayImage(key) : undefined,
    section: 'archive',
    alternates: kind === 'day' && isFront ? createDayAlternates(site, key) : [],
    metadata: createListMetadata(site, {
      heading: title,
      href: page.href,
      trail: [
        { label: site.words.page.archive, href: urls.archive },
        ...trail,
        ...(isFront ? [] : [{ label: heading, href }]),
      ],
      cited: isFront && (kind === 'day' || kind === 'month') ? href : undefined,
    }),
  };
}

function hasPicture(site: Site): boolean {
  return site.config.images.days && writes(site, 'pictures');
}

/** Returns the other forms of a day, as far as they are written. */
function createDayAlternates(site: Site, day: string): readonly Alternate[] {
  const { urls } = site;
  return [
    ...(writes(site, 'api')
      ? [{ type: 'application/json', href: urls.api('daily_papers', day) } as const]
      : []),
    ...(writes(site, 'markdown')
      ? [{ type: 'text/markdown', href: urls.dayMarkdown(day) } as const]
      : []),
  ];
}

/** Creates the metadata of a page of trending papers. */
export function createTrendingMeta(site: Site, { heading, href }: TrendingView): PageMeta {
  return {
    title: heading,
    description: site.words.descriptions.trending(heading, site.config.title),
    href,
    section: 'trending',
    metadata: createListMetadata(site, { heading, href, trail: [] }),
  };
}
