import { z } from 'astro/zod';
import { strictRecord } from '../problem/strict-record.ts';

const text = (what: string) =>
  z
    .string({ error: `Write ${what} as text.` })
    .trim()
    .min(1, `Write ${what}, or leave the key out.`);

/**
 * `content/people/<slug>.yaml`: a person whose names need it, because they are written in several ways or because
 * somebody else has the same. The name of the file is the address of the page: `/authors/<slug>/`.
 */
export const PersonSchema = strictRecord({
  /** As shown. */
  name: text('the name as it shall be shown'),
  /** Other spellings, as papers have them. Differences in case, accents, dots and hyphens do not count. */
  variants: z
    .array(text('another spelling of the name'), {
      error: 'Write a list of names, one on a line, each after "- ".',
    })
    .default([]),
  /** ORCID iD; an author with it is this person, however the name is written. */
  orcid: z
    .string({ error: 'Write the ORCID iD between quotes: "0000-0002-1825-0097".' })
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'Write the ORCID iD as 0000-0002-1825-0097.')
    .optional(),
  /** The person's own page. */
  url: z
    .url({ protocol: /^https?$/, error: 'Write a whole address that begins with https://.' })
    .optional(),
  affiliation: text('the affiliation').optional(),
  /** Identifiers of papers: of the papers under this name, only these are this person's. */
  papers: z
    .array(text('the identifier of a paper between quotes'), {
      error: 'Write a list of identifiers, one on a line, each after "- " and between quotes.',
    })
    .min(1, 'Write at least one identifier, or leave the key out.')
    .optional(),
  /** A word shown after the name that tells namesakes apart: a place, a field. */
  distinguish: text('a word that tells namesakes apart').optional(),
});

export type Person = z.output<typeof PersonSchema>;

/** People by slug. */
export type People = Readonly<Record<string, Person>>;

/** The name of the folder in the content folder. */
export const peopleFolder = 'people';
