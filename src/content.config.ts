import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { RemovedPaper } from './paper/removed-paper.ts';
import type { Person } from './paper/person.ts';
import type { ArchiveConfig } from './site/archive-config.ts';
import type { Topic } from './site/topics.ts';
import { archiveLoader } from './integration/collections/archive-loader.ts';
import type { PageEntry } from './content/page-entry.ts';
import { pagesLoader } from './integration/collections/pages-loader.ts';
import { peopleLoader } from './integration/collections/people-loader.ts';
import type { PaperEntry } from './content/paper-entry.ts';
import { paperLoader } from './integration/collections/paper-loader.ts';
import { removedLoader } from './integration/collections/removed-loader.ts';
import { topicsLoader } from './integration/collections/topics-loader.ts';

/**
 * What pages can ask for. The loaders validate, because they know file, line and key and report everything together;
 * the schemas here only name the types.
 */
export const collections = {
  papers: defineCollection({ loader: paperLoader(), schema: z.custom<PaperEntry>() }),
  archive: defineCollection({ loader: archiveLoader(), schema: z.custom<ArchiveConfig>() }),
  removed: defineCollection({ loader: removedLoader(), schema: z.custom<RemovedPaper>() }),
  people: defineCollection({ loader: peopleLoader(), schema: z.custom<Person>() }),
  topics: defineCollection({ loader: topicsLoader(), schema: z.custom<Topic>() }),
  pages: defineCollection({ loader: pagesLoader(), schema: z.custom<PageEntry>() }),
};
