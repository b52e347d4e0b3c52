import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'astro/zod';

/**
 * Reads the references of a file with Citation.js (https://citation.js.org), which shares no code with our readers.
 *
 * @throws {Error} if a single entry cannot be read
 */
export function readWithCitationJs(text: string, format: 'bib' | 'ris'): readonly ForeignItem[] {
  const forceType = { bib: '@bibtex/text', ris: '@ris/file' }[format];
  return z.array(ItemSchema).parse(plugins.input.chain(text, { forceType, generateGraph: false }));
}

/** Returns a name as a person reads it, whichever fields of CSL-JSON hold its parts. */
export function readName(name: ForeignName): string {
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [name.given, family, name.literal, name.suffix].filter(Boolean).join(' ');
}

const NameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
});
const ItemSchema = z.object({
  type: z.string(),
  'citation-key': z.string().optional(),
  title: z.string().optional(),
  author: z.array(NameSchema).optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }).optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
  'container-title': z.string().optional(),
  volume: z.coerce.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  abstract: z.string().optional(),
});

type ForeignName = z.output<typeof NameSchema>;
export type ForeignItem = z.output<typeof ItemSchema>;
