import { z } from 'astro/zod';
import { PaperRecordSchema } from '../../paper/schema.ts';
import { ApiPaperSchema, DailyPaperSchema } from './paper-schema.ts';

const text = (description: string) => z.string().describe(description);
const link = (description: string) => z.url().describe(description);
const count = (description: string) => z.int().min(0).describe(description);
const day = (description: string) => z.iso.date().describe(description);

const PaperEntrySchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    date: text('The date of the paper as exactly as it is known.'),
    url: link('Its page.'),
    api: link('Its whole record.'),
  })
  .describe('A paper in a list.');

const papers = z.array(PaperEntrySchema).describe('Newest first.');
const updated = day('The newest day on which a source changed one of the papers.').optional();
const paperCount = count('How many papers there are.');

/** A part of all papers. */
const PaperPageSchema = z
  .strictObject({
    page: count('Number of the page, the oldest is 1; left out on the newest.').optional(),
    previous: link('The page with the next newer papers.').optional(),
    next: link('The page with the next older papers.').optional(),
    count: count('On the newest page: how many papers the archive has.').optional(),
    pages: count('On the newest page: how many pages there are, itself included.').optional(),
    updated,
    papers,
  })
  .describe('A part of all papers. Pages with a number do not change when papers are added.');

const DayListSchema = z
  .strictObject({
    days: z
      .array(
        z.strictObject({
          date: day('The day.'),
          count: paperCount,
          url: link('Its page.'),
          api: link('Its papers.'),
        }),
      )
      .describe('Newest first.'),
  })
  .describe('The days that have papers.');

const DayPapersSchema = z
  .strictObject({
    date: day('The day.'),
    url: link('Its page.'),
    previous: link('The day before that has papers.').optional(),
    next: link('The day after that has papers.').optional(),
    count: paperCount,
    papers,
  })
  .describe('The papers of a day.');

const DailyPapersSchema = z
  .array(DailyPaperSchema)
  .describe('The papers of a day as https://huggingface.co/api/daily_papers has them.');

const topic = {
  slug: text('As in `tags` of papers.'),
  name: z.string(),
  description: z.string().optional(),
  parent: text('The slug of the wider topic.').optional(),
  url: link('Its page.'),
  count: paperCount,
};

const TagListSchema = z
  .strictObject({
    tags: z.array(z.strictObject({ ...topic, api: link('Its papers.') })).describe('By name.'),
  })
  .describe('The topics that have papers.');

const TagPapersSchema = z
  .strictObject({
    ...topic,
    papers,
  })
  .describe('The papers of a topic.');

const counted = z.strictObject({ name: z.string(), url: link('Their page.'), count: paperCount });

const OrganizationListSchema = z
  .strictObject({ organizations: z.array(counted).describe('Most papers first.') })
  .describe('The organisations that have papers.');

const AuthorListSchema = z
  .strictObject({
    count: count('How many authors have a page.'),
    authors: z.array(counted).max(1000).describe('Those with most papers, most papers first.'),
  })
  .describe('The 1,000 authors with most papers.');

const FileListSchema = z
  .strictObject({
    updated,
    count: paperCount,
    files: z.array(
      z.strictObject({
        name: z.string(),
        url: z.url(),
        mediaType: z.string(),
        period: text(
          'The year, month or part of a month (`2026-06-2`) that it has; none if all.',
        ).optional(),
        count: paperCount,
        bytes: count('Size.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('Of the bytes of the file, in hexadecimal.'),
      }),
    ),
  })
  .describe('The packed files that together have the whole archive in each format.');

/** A line of the JSON Lines: the record of a paper with its abstract. */
const RecordSchema = z
  .strictObject({
    id: text('The name of its file.'),
    page: link('Its page in this archive.'),
    ...PaperRecordSchema.shape,
    abstract: text('Paragraphs with TeX math between dollars.').optional(),
  })
  .describe('A paper as the archive keeps it. What is not known is left out.');

/** Every shape of the API by its name. */
export const apiSchemas = {
  paper: ApiPaperSchema,
  'paper-entry': PaperEntrySchema,
  'daily-paper': DailyPaperSchema,
  'daily-papers': DailyPapersSchema,
  'paper-page': PaperPageSchema,
  'day-list': DayListSchema,
  'day-papers': DayPapersSchema,
  'tag-list': TagListSchema,
  'tag-papers': TagPapersSchema,
  'organization-list': OrganizationListSchema,
  'author-list': AuthorListSchema,
  'file-list': FileListSchema,
  record: RecordSchema,
} as const;

export type SchemaName = keyof typeof apiSchemas;
export type PaperEntry = z.output<typeof PaperEntrySchema>;
export type PaperPage = z.output<typeof PaperPageSchema>;
export type DayList = z.output<typeof DayListSchema>;
export type DayPapers = z.output<typeof DayPapersSchema>;
export type TagList = z.output<typeof TagListSchema>;
export type TagPapers = z.output<typeof TagPapersSchema>;
export type OrganizationList = z.output<typeof OrganizationListSchema>;
export type AuthorList = z.output<typeof AuthorListSchema>;
export type FileList = z.output<typeof FileListSchema>;
