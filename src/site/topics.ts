import { z } from 'astro/zod';
import { strictRecord } from '../problem/strict-record.ts';
import { withoutPrototype } from '../problem/without-prototype.ts';

const text = (what: string) =>
  z
    .string({ error: `Write ${what} as text.` })
    .trim()
    .min(1, `Write ${what}.`);

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Write the slug in lower case with hyphens, for example long-context.',
  );

/** One topic of `content/tags.yaml`. Its key is the slug of its page. */
export const TopicSchema = strictRecord({
  name: text('the name of the topic'),
  description: text('what the topic is about, in a sentence'),
  /** Former slugs, whose pages lead here. */
  aliases: z.array(slug).default([]),
  /**
   * Phrases that assign the topic to a paper if its title or abstract has them as whole words. A word in lower case is
   * found in any case; one with a capital (`RoPE`, the first of `KV cache`) only as written.
   */
  phrases: z.array(text('a phrase')).default([]),
  /** Phrases too common in abstracts: they assign the topic only if the title has them. */
  titlePhrases: z.array(text('a phrase')).default([]),
  /** Longer phrases in which a phrase means something else: `contrast agent` for the phrase `agent`. */
  except: z.array(text('a wording')).default([]),
  /** arXiv categories that assign it. */
  categories: z.array(text('a category')).default([]),
  /** Keywords of a source that assign it, compared without regard to case. */
  keywords: z.array(text('a keyword')).default([]),
  /** Slug of the broader topic. */
  parent: text('the slug of the broader topic').optional(),
});

/** The name of the file in the content folder. */
export const tagsFile = 'tags.yaml';

/** `content/tags.yaml`: the vocabulary of topics, by slug. */
export const TopicsSchema = z
  .record(slug, TopicSchema)
  .superRefine((topics, context) => {
    for (const [slug, { parent }] of Object.entries(topics)) {
      if (parent !== undefined && (!Object.hasOwn(topics, parent) || parent === slug)) {
        context.addIssue({
          code: 'custom',
          path: [slug, 'parent'],
          message: `Use the slug of another topic of this file, or add a topic "${parent}".`,
        });
      }
    }
  })
  .transform(withoutPrototype);

export type Topic = z.output<typeof TopicSchema>;
export type Topics = z.output<typeof TopicsSchema>;
