import { z } from 'astro/zod';

const text = z.string({ error: 'Text belongs here.' }).nullish();
const count = z
  .int({ error: 'A whole number belongs here.' })
  .min(0, 'A number of zero or more belongs here.')
  .nullish();
const texts = z.array(text, { error: 'A list of texts belongs here.' }).nullish();
const object = { error: 'An object belongs here.' };

/** A handle is called `user` in authors and `name` in submitters. */
const person = z.object({ user: text, name: text, fullname: text }, object).nullish();
const organization = z.object({ name: text, fullname: text }, object).nullish();
const author = z
  .object({ name: z.string('Text belongs here.'), hidden: z.boolean().nullish() }, object)
  .nullish();

/**
 * What is read of one record of https://huggingface.co/api/daily_papers. Other keys are ignored; every key but the
 * identifier may be missing or null, because the shape has changed several times since 2024.
 *
 * The outer `publishedAt` is not read: it was the day of listing until early 2025 and is the day of publication since.
 */
export const DailyRecordSchema = z.object(
  {
    /** With the math that the inner title has lost. */
    title: text,
    thumbnail: text,
    /** The thumbnail, in records of 2024. */
    mediaUrl: text,
    mediaUrls: texts,
    numComments: count,
    submittedBy: person,
    organization,
    paper: z.object(
      {
        id: z
          .string('The arXiv identifier belongs here.')
          .trim()
          .min(1, 'The arXiv identifier belongs here.'),
        title: text,
        /** The abstract; an indented line starts a paragraph. */
        summary: text,
        authors: z.array(author, { error: 'A list of authors belongs here.' }).nullish(),
        /** When it was first public, an instant in UTC. */
        publishedAt: text,
        /** When it was put on the daily list, an instant in UTC; missing before March 2025. */
        submittedOnDailyAt: text,
        submittedOnDailyBy: person,
        upvotes: count,
        projectPage: text,
        githubRepo: text,
        githubStars: count,
        ai_summary: text,
        ai_keywords: texts,
        organization,
        mediaUrls: texts,
      },
      { error: 'The paper belongs here, an object with id, title, summary, authors.' },
    ),
  },
  { error: 'A record belongs here, an object with the key paper.' },
);

export type DailyRecord = z.output<typeof DailyRecordSchema>;
