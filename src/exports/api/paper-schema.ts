import { z } from 'astro/zod';

const text = (description: string) => z.string().describe(description);
const texts = (description: string) => z.array(z.string()).describe(description);
const link = (description: string) => z.url().describe(description);
const links = (description: string) => z.array(z.url()).describe(description);
const count = (description: string) => z.int().min(0).describe(description);
const day = (description: string) => z.iso.date().describe(description);
const instant = (description: string) => z.iso.datetime().describe(description);
const partialDate = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .describe(description);

/** An author or an editor of a paper, as the paper names them. */
const AuthorSchema = z.strictObject({
  name: text('As written on the paper.'),
  family: text('The part of the name that is the family name, where it does not show.').optional(),
  isGroup: z.literal(true).describe('An organisation or a collaboration.').optional(),
  orcid: text('ORCID iD.').optional(),
  affiliation: text('As written on the paper.').optional(),
  url: link('Their page.').optional(),
});

/**
 * A paper in the API. Fields that Daily Papers has too come first, under its names; the others have the names of the
 * archive's records. Unknown values are left out, except where programs written for Daily Papers rely on them.
 */
export const ApiPaperSchema = z
  .strictObject({
    id: text('arXiv identifier without version where there is one, else a name of its own.'),
    url: link('The page of the paper in this archive.'),
    title: text('Plain text with TeX math between dollars; `\\$` is a dollar.'),
    summary: text('The abstract, written like the title. Empty where it is not known.'),
    plainText: text(
      'Abstract and notes as plain text on one line, math as readable Unicode, where that is other than the summary on one line: the text that is searched. Only in the file of the paper.',
    ).optional(),
    authors: z.array(AuthorSchema).describe('In the order of the paper.'),
    moreAuthors: z
      .literal(true)
      .describe('Present where there are more authors than are named.')
      .optional(),
    authorCount: count('How many authors there are, while no names are known.').optional(),
    publishedAt: instant('The first instant (UTC) of `published`.').optional(),
    submittedOnDailyAt: instant('The first instant (UTC) of `listed`.').optional(),
    submittedOnDailyBy: z
      .strictObject({ user: z.string() })
      .describe('Who put it on the daily list.')
      .optional(),
    upvotes: count('As of `countsAsOf`; null where not known.').nullable(),
    numComments: count('As of `countsAsOf`; null where not known.').nullable(),
    organization: z
      .strictObject({
        name: text('Handle on the hub it was listed on.').optional(),
        fullname: text('Name.'),
      })
      .optional(),
    thumbnail: link('A picture.').optional(),
    mediaUrls: links('Pictures and films.'),
    projectPage: link('The page of the project.').optional(),
    githubRepo: link('The code, wherever it is.').optional(),
    githubStars: count('Stars of the code as of `countsAsOf`.').optional(),
    ai_summary: text('One sentence by a machine.').optional(),
    summaryBy: z
      .strictObject({ text: z.string(), by: z.string() })
      .describe('One sentence by the person named.')
      .optional(),
    arxiv: text('arXiv identifier without version.').optional(),
    doi: text('In lower case, without address.').optional(),
    link: link(
      '`url` of the record: where the paper is published, other than arXiv and its DOI.',
    ).optional(),
    citationKey: text('Key of its BibTeX entry, unique in this archive.'),
    type: text('What it is, by its name in CSL.'),
    genre: text('The kind of thesis, report or manuscript.').optional(),
    aliases: texts('Former identifiers in this archive.'),
    language: text('BCP 47, where it is not that of the archive.').optional(),
    published: partialDate('First public, as exactly as it is known.').optional(),
    updated: partialDate('Likewise.').optional(),
    listed: day('The day it entered the daily list.').optional(),
    countsAsOf: day('The day of which counts are known.').optional(),
    tags: texts('Topics of this archive, see /api/tags.json.'),
    keywords: texts('Free words of the source.'),
    categories: texts('arXiv categories, the primary one first.'),
    venue: z
      .strictObject({
        name: z.string(),
        volume: z.string().optional(),
        pages: z.string().optional(),
      })
      .optional(),
    number: text('Number of the issue, or of the report.').optional(),
    articleNumber: text('Number of the article.').optional(),
    editors: z.array(AuthorSchema).describe('Editors of the book or the proceedings.'),
    publisher: text('Also the university of a thesis and the institution of a report.').optional(),
    journalReference: text('As arXiv gives it.').optional(),
    comment: text('As arXiv gives it.').optional(),
    license: link('The licence of the paper itself.').optional(),
    version: count('Version of the arXiv paper that is described.').optional(),
    withdrawn: text('Why it was withdrawn.').optional(),
    erratum: text('What is wrong in it.').optional(),
    pdf: link('The paper itself.').optional(),
    video: link('A talk about it.').optional(),
    models: links('Models that came with it.'),
    datasets: links('Data sets that came with it.'),
    demos: links('Where it can be tried.'),
  })
  .describe('A paper.');

export type ApiPaper = z.output<typeof ApiPaperSchema>;

/**
 * An entry of `/api/daily_papers`. https://huggingface.co/api/daily_papers repeats some fields of the paper outside of
 * it.
 */
export const DailyPaperSchema = z
  .strictObject({
    paper: ApiPaperSchema,
    title: ApiPaperSchema.shape.title,
    summary: ApiPaperSchema.shape.summary,
    publishedAt: ApiPaperSchema.shape.publishedAt,
    thumbnail: ApiPaperSchema.shape.thumbnail,
    numComments: ApiPaperSchema.shape.numComments,
    submittedBy: z.strictObject({ name: z.string() }).optional(),
    organization: ApiPaperSchema.shape.organization,
  })
  .describe('A paper of a day in the shape of the Daily Papers API.');

export type DailyPaper = z.output<typeof DailyPaperSchema>;
