import { z } from 'astro/zod';

/** Moves the values of keys that records had in earlier versions to their present place; the rest is unchanged. */
export function moveFormerKeys(record: unknown): unknown {
  const former = FormerSchema.safeParse(record);
  if (!former.success) return record;
  const { venue, ...rest } = former.data;
  const { publisher, ...place } = venue;
  return { ...rest, venue: place, publisher: rest['publisher'] ?? publisher };
}

/** The publisher was part of the venue, which a book or a thesis does not have. */
const FormerSchema = z.looseObject({ venue: z.looseObject({ publisher: z.string() }) });
