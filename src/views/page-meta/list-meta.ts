import { createListMetadata } from '../metadata/list-metadata.ts';
import type { ListView } from '../list/list-view.ts';
import type { Site } from '../paths/site.ts';
import type { InitialView } from '../people/author-index.ts';
import type { PageMeta, Section } from './page-meta.ts';

/** Creates the metadata of a page of a topic, author or organisation. */
export function createListMeta(site: Site, view: ListView): PageMeta {
  const { kind, heading, title, href, page, feeds, trail, front } = view;
  const isFront = page.number === undefined;
  return {
    title,
    description: front?.description ?? site.words.descriptions.list(title),
    href: page.href,
    section: sections[kind],
    feeds,
    metadata: createListMetadata(site, {
      heading: title,
      href: page.href,
      trail: isFront ? trail : [...trail, { label: heading, href }],
      cited: isFront && kind === 'topic' ? href : undefined,
    }),
  };
}

/** Creates the metadata of a page with the authors of one initial. */
export function createInitialMeta(site: Site, { title, href, trail }: InitialView): PageMeta {
  return {
    title,
    description: `${title}.`,
    href,
    metadata: createListMetadata(site, { heading: title, href, trail }),
  };
}

const sections: Readonly<Record<ListView['kind'], Section | undefined>> = {
  topic: 'topics',
  author: undefined,
  organization: undefined,
};
