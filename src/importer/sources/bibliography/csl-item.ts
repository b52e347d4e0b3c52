import { z } from 'astro/zod';

const words = z
  .union([z.string(), z.number()], { error: 'Write text or a number.' })
  .nullish()
  .transform((value) => value?.toString());
/** Some services give a list of titles where CSL has one. */
const title = z
  .union([z.string(), z.array(z.string())], { error: 'Write text.' })
  .nullish()
  .transform((value) => (typeof value === 'string' ? value : value?.[0]));

const CslNameSchema = z.object({
  family: words,
  given: words,
  literal: words,
  /** Crossref's name for a group. */
  name: words,
  suffix: words,
  'dropping-particle': words,
  'non-dropping-particle': words,
  ORCID: words,
});

const CslDateSchema = z.object({
  'date-parts': z
    .array(z.array(z.union([z.string(), z.number(), z.null()])))
    .nullish()
    .catch(undefined),
  raw: words,
  literal: words,
});

/**
 * What is read of an item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json); other keys are
 * passed over. Numbers may be text and the other way round, as the schema allows.
 */
export const CslItemSchema = z.object(
  {
    type: z.string({ error: 'Write the type, for example "paper-conference".' }).nullish(),
    title,
    author: z.array(CslNameSchema, { error: 'Write a list of names.' }).nullish(),
    issued: CslDateSchema.nullish(),
    abstract: words,
    DOI: words,
    URL: words,
    'container-title': title,
    volume: words,
    page: words,
    publisher: words,
    number: words,
    archive: words,
    archive_location: words,
    'archive-location': words,
    note: words,
    keyword: words,
    categories: z.array(z.string()).nullish().catch(undefined),
    /** What our own export says beyond CSL: a title with math as TeX, in braces that keep capitals. */
    custom: z.object({ titleTex: words }).nullish().catch(undefined),
  },
  { error: 'Write an item, {"type": …, "title": …, "author": […]}.' },
);

export type CslItem = z.output<typeof CslItemSchema>;
export type CslName = z.output<typeof CslNameSchema>;

/** Whether a value is an item by its marks, which no other format of papers has: dates in parts, names in parts, or a type of CSL. */
export function isCslItem(value: unknown): boolean {
  return Marks.some((mark) => mark.safeParse(value).success);
}

/** Types of items that are papers, with the names that Crossref gives the same ones. */
export const paperTypes: ReadonlySet<string> = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'chapter',
  'document',
  'journal-article',
  'manuscript',
  'paper-conference',
  'posted-content',
  'proceedings-article',
  'report',
  'speech',
  'thesis',
]);

const Marks = [
  z.object({
    issued: z.union([z.object({ 'date-parts': z.unknown() }), z.object({ raw: z.string() })]),
  }),
  z.object({
    author: z
      .array(z.unknown())
      .refine((names) =>
        names.some(
          (name) =>
            z.object({ family: z.string() }).safeParse(name).success ||
            z.object({ literal: z.string() }).safeParse(name).success,
        ),
      ),
  }),
  z.object({ title: z.unknown(), type: z.string().refine((type) => paperTypes.has(type)) }),
];
