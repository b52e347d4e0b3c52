import { z } from 'astro/zod';
import { strictRecord } from '../problem/strict-record.ts';
import { withoutPrototype } from '../problem/without-prototype.ts';
import { isDay } from './dates.ts';
import { isPaperId } from './paper-id.ts';

const text = (what: string) =>
  z
    .string({ error: `Write ${what} as text between quotes.` })
    .trim()
    .min(1, `Write ${what}, or leave the key out.`);

/** It becomes a path of the site. */
const identifier = z
  .string({ error: 'Write the identifier between quotes.' })
  .refine(
    isPaperId,
    'Write an identifier of a paper: in lower case with hyphens, for example my-paper.',
  );

/** What is kept of a paper that was removed, so that its address still says what became of it. */
export const RemovedPaperSchema = strictRecord({
  /** As in the file of a paper. */
  title: text('the title'),
  /** The day on which it was removed. */
  removed: z
    .string({ error: 'Write a day between quotes, for example "2026-06-10".' })
    .refine(isDay, 'Write a day that exists as YYYY-MM-DD, for example 2026-06-10.'),
  /** A sentence for readers. */
  because: text('why it was removed').optional(),
  /** An import recognises the paper by these and by the title. */
  arxiv: text('the arXiv identifier').optional(),
  doi: text('the DOI').optional(),
  /** Former identifiers, whose pages say the same. */
  aliases: z.array(identifier).default([]),
});

/** `content/removed.yaml`: papers that were removed, by identifier. */
export const RemovedPapersSchema = z
  .record(identifier, RemovedPaperSchema)
  .transform(withoutPrototype);

export type RemovedPaper = z.output<typeof RemovedPaperSchema>;
export type RemovedPapers = z.output<typeof RemovedPapersSchema>;

/** The name of the file in the content folder. */
export const removedPapersFile = 'removed.yaml';
