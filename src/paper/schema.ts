import { z } from 'astro/zod';
import { strictRecord } from '../problem/strict-record.ts';
import { parseArxivId } from './arxiv-id.ts';
import { isDay, isPartialDate } from './dates.ts';
import { parseDoi } from './doi.ts';
import { paperTypes } from './paper-type.ts';
import { fitsPath, longestSegment } from './path-segment.ts';

/** In UTF-16 units. Every text of a record is in every file that shows the record. */
const longestText = 200_000;
/** Some browsers and servers take no longer ones. */
const longestAddress = 8000;
/** The longest list of authors so far has half as many. */
const mostItems = 10_000;

const text = (what: string) =>
  z
    .string({ error: `Write ${what} as text.` })
    .trim()
    .min(1, `Write ${what}, or leave the key out.`)
    .max(longestText, `Write ${what} in at most ${String(longestText)} characters.`);
/** Returns whether a text has a character that is neither a blank nor invisible. What is missing is not invisible. */
const isVisible = (value: string): boolean =>
  value === '' || /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(value);
const day = z
  .string({ error: 'Write a day between quotes, for example "2026-06-10".' })
  .refine(isDay, 'Write a day that exists as YYYY-MM-DD, for example 2026-06-10.');
const partialDate = z
  .string({ error: 'Write a date between quotes: "2026", "2026-06" or "2026-06-10".' })
  .refine(isPartialDate, 'Write a date that exists as YYYY, YYYY-MM or YYYY-MM-DD.');
const link = z
  .url({
    protocol: /^https?$/,
    error:
      'Write a whole address that begins with https://, for example https://github.com/owner/name.',
  })
  .max(longestAddress, `Write an address of at most ${String(longestAddress)} characters.`);
const list = <Item extends z.ZodType>(item: Item, error?: string) =>
  z.array(item, error).max(mostItems, `Write at most ${String(mostItems)} of them.`);
const links = list(link, 'Write a list of addresses, one on a line, each after "- ".');
const count = z.int({ error: 'Write a whole number.' }).min(0, 'Write a number of zero or more.');
const slug = (what: string) =>
  z
    .string({ error: `Write ${what} between quotes.` })
    .regex(
      /^[\p{Ll}\p{Lm}\p{Lo}\p{N}]+(?:[.-]+[\p{Ll}\p{Lm}\p{Lo}\p{N}]+)*$/u,
      `Write ${what} in lower case with hyphens, for example long-context.`,
    )
    .refine(fitsPath, `Write ${what} in at most ${String(longestSegment)} bytes.`);

/** What BibTeX, BibLaTeX and their editors accept as a key. */
export const citationKeyPattern = /^[^\s\p{C}"#%'(),=\\{}~]{1,150}$/u;

const aboutAuthor = {
  /** ORCID iD, `0000-0002-1825-0097` (https://support.orcid.org/hc/en-us/articles/360006897674). */
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'Write the ORCID iD as 0000-0002-1825-0097.')
    .optional(),
  affiliation: text('the affiliation').optional(),
  url: link.optional(),
};

const person = strictRecord({
  /** As written on the paper. */
  name: text('the name of the author'),
  /** The part of the name that is the family name, where the name does not show it: `李` of `李世民`. */
  family: text('the family name').optional(),
  ...aboutAuthor,
});

/** An organisation or a collaboration, whose name is never divided. */
const group = strictRecord({ literal: text('the name of the group'), ...aboutAuthor }).transform(
  ({ literal, ...about }) => ({ name: literal, isGroup: true as const, ...about }),
);

const authors = (of: string) =>
  list(
    z.union([text('the name').transform((name) => ({ name })), person, group], {
      error: `Write a name, or an object with name (or literal, the name of a group), family, orcid, affiliation, url.`,
    }),
    `Write a list of ${of}, one on a line, each after "- ".`,
  ).default([]);

const source = strictRecord({
  /** The kind of source, as the importer names it: `daily-papers-listing`, `arxiv`, `json` … */
  kind: slug('the kind of the source'),
  /** Its public address, or … */
  url: link.optional(),
  /** … the bare name of the file, never a path. */
  file: text('the name of the file')
    .regex(/^[^/\\]+$/, 'Write the bare name of the file, without folders.')
    .optional(),
  /** The day on which this source last changed this paper. */
  date: day,
});

/**
 * The record of a paper: the frontmatter of `content/papers/<year>/<id>.mdx`. This schema is the type, the validator
 * and the manual; the identifier of the paper is the name of its file, the abstract is the body.
 */
export const PaperRecordSchema = strictRecord({
  /** Plain text with `$…$` for math; `\$` is a dollar. */
  title: text('the title').refine(isVisible, 'Write a title that can be seen.'),
  /** What it is, by its name in CSL; if left out, it follows from venue and arXiv identifier. */
  type: z
    .enum(paperTypes, {
      error:
        'Write a type of CSL: article (a preprint), article-journal, paper-conference, chapter, book, thesis, report, dataset …',
    })
    .optional(),
  /** The kind of thesis, report or manuscript: "PhD thesis", "Technical report". */
  genre: text('the genre').optional(),
  /** BCP 47 language of title and abstract when it is not the archive's. */
  language: text('the language, for example "fr",').optional(),
  /** arXiv identifier without version: `2505.20444`, `hep-ex/0307015`. */
  arxiv: z
    .string({ error: 'Write the arXiv identifier between quotes, for example "2505.20440".' })
    .refine(
      (id) => parseArxivId(id)?.id === id,
      'Write the arXiv identifier without version and address, for example "2505.20444".',
    )
    .optional(),
  /** In lower case, without address. */
  doi: z
    .string({ error: 'Write the DOI between quotes.' })
    .refine(
      (doi) => parseDoi(doi) === doi,
      'Write the DOI in lower case and without address, for example 10.1145/3292500.3330701.',
    )
    .optional(),
  /** Address of the paper where it is published, other than arXiv and its DOI. */
  url: link.optional(),
  /** Key of its BibTeX entry. */
  citationKey: z
    .string({ error: 'Write the citation key as text.' })
    .regex(
      citationKeyPattern,
      'Write the citation key without blanks, commas, braces and signs of TeX.',
    )
    .optional(),
  /** Former identifiers of this paper; their pages lead here permanently. */
  aliases: list(slug('a former identifier')).default([]),
  /** Papers that look like this one and are not, by their present or former identifiers. */
  distinctFrom: list(slug('the identifier of another paper')).default([]),
  /** In the order of the paper; each a name, an object with more than the name, or `{literal: …}` for a group. */
  authors: authors('names'),
  /** True if there are more authors than are named ("and others", "et al."). */
  moreAuthors: z
    .literal(true, { error: 'Write true, or leave the key out if all authors are named.' })
    .optional(),
  /** How many authors there are, only while no names are known. */
  authorCount: count.min(1, 'Write a number of one or more.').optional(),
  organization: strictRecord({
    name: text('the name of the organisation'),
    /** Its handle on the hub it was listed on. */
    handle: text('the handle').optional(),
  }).optional(),
  venue: strictRecord({
    name: text('the name of the venue'),
    volume: text('the volume').optional(),
    pages: text('the pages').optional(),
  }).optional(),
  /** Number of the issue; of a report, its own number. */
  number: text('the number').optional(),
  /** Number of the article, which some journals have in place of pages. */
  articleNumber: text('the article number').optional(),
  /** Editors of the book or the proceedings, written like authors. */
  editors: authors('names of editors'),
  /** Publisher; of a thesis its university, of a report its institution. */
  publisher: text('the publisher').optional(),
  journalReference: text('the journal reference').optional(),
  /** arXiv's comment: "12 pages, accepted at …". */
  comment: text('the comment').optional(),
  /** arXiv categories, the primary one first. */
  categories: list(text('a category')).default([]),
  /** Licence of the paper itself: its address. */
  license: link.optional(),
  /** Version of the arXiv paper that this record describes. */
  version: count.min(1, 'Write a number of one or more.').optional(),
  withdrawn: text('why it was withdrawn').optional(),
  erratum: text('the erratum').optional(),
  /** First public, as exactly as it is known. */
  published: partialDate.optional(),
  updated: partialDate.optional(),
  /** The day it entered the daily list. */
  listed: day.optional(),
  /** Slugs of content/tags.yaml. */
  tags: list(slug('a tag')).default([]),
  /** Free words from the source. */
  keywords: list(text('a keyword')).default([]),
  pdf: link.optional(),
  code: link.optional(),
  project: link.optional(),
  video: link.optional(),
  models: links.default([]),
  datasets: links.default([]),
  demos: links.default([]),
  thumbnail: link.optional(),
  media: links.default([]),
  upvotes: count.optional(),
  comments: count.optional(),
  submittedBy: text('the name of the submitter').optional(),
  codeStars: count.optional(),
  /** The day of which upvotes, comments and stars are known. */
  countsAsOf: day.optional(),
  /** One sentence, and who wrote it: `machine` or a name. */
  summary: strictRecord({
    text: text('the summary'),
    by: text('who wrote the summary'),
  }).optional(),
  sources: list(source).default([]),
})
  .refine(({ authors, authorCount }) => authors.length === 0 || authorCount === undefined, {
    path: ['authorCount'],
    error: 'Remove authorCount: the names are known.',
  })
  .refine(({ authors, moreAuthors }) => authors.length > 0 || moreAuthors === undefined, {
    path: ['moreAuthors'],
    error: 'Name at least one author, or remove moreAuthors.',
  })
  .refine(({ published, listed, arxiv }) => (published ?? listed ?? arxiv) !== undefined, {
    path: ['published'],
    error: 'Give the paper a date: published (YYYY, YYYY-MM or YYYY-MM-DD) or listed (YYYY-MM-DD).',
  })
  .refine(
    ({ upvotes, comments, codeStars, countsAsOf }) =>
      (upvotes ?? comments ?? codeStars) === undefined || countsAsOf !== undefined,
    {
      path: ['countsAsOf'],
      error: 'Write the day of which the counts are known, for example 2026-06-10.',
    },
  );

/** A record as a person may write it. */
export type PaperInput = z.input<typeof PaperRecordSchema>;
/** A record as code reads it: defaults filled in, authors as objects. */
export type PaperRecord = z.output<typeof PaperRecordSchema>;
/** A record together with the identifier that its file name gives it. */
export type Paper = PaperRecord & { readonly id: string };
