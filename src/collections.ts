import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { folders } from 'virtual:offprint/folders';
import type { WrittenPage } from './content/load-prose-pages.ts';
import { contentLoader } from './integration/collections/content-loader.ts';
import { paperLoader } from './integration/collections/paper-loader.ts';
import type { Person } from './paper/person.ts';
import type { RemovedPaper } from './paper/removed-paper.ts';
import type { ArchiveConfig } from './site/archive-config.ts';
import type { Topic } from './site/topics.ts';

/**
 * The collections that pages can ask for. An entry of a paper has its title and its text; `loadArchive` has all records.
 * The loaders validate, because they know file, line and key and report
 * everything together; the schemas here only name the types.
 */
export const collections = {
  papers: defineCollection({
    loader: paperLoader(folders),
    schema: z.custom<{ readonly title: string }>(),
  }),
  archive: defineCollection({
    loader: contentLoader('archive', folders.content),
    schema: z.custom<ArchiveConfig>(),
  }),
  removed: defineCollection({
    loader: contentLoader('removed', folders.content),
    schema: z.custom<RemovedPaper>(),
  }),
  people: defineCollection({
    loader: contentLoader('people', folders.content),
    schema: z.custom<Person>(),
  }),
  topics: defineCollection({
    loader: contentLoader('topics', folders.content),
    schema: z.custom<Topic>(),
  }),
  pages: defineCollection({
    loader: contentLoader('pages', folders.content),
    schema: z.custom<WrittenPage>(),
  }),
};
