import { z } from 'astro/zod';
import { strictRecord } from '../../problem/strict-record.ts';

/** The pages of the engine that a navigation can name. */
export const places = [
  ...(['today', 'trending', 'topics', 'archive', 'saved', 'authors'] as const),
  ...(['organizations', 'statistics', 'search', 'subscribe', 'data', 'rss'] as const),
] as const;

export type Place = (typeof places)[number];

const label = z
  .string({ error: 'Write the label as text.' })
  .trim()
  .min(1, 'Write the label.')
  .max(40, 'Write a label of at most 40 characters.');

const place = z.enum(places, { error: `Write one of these: ${places.join(', ')}.` });

const page = z
  .string({ error: 'Write the name of a file in pages without .mdx, for example about.' })
  .regex(/^[\w-]+$/, 'Write the name of a file in pages without .mdx, for example about.');

/** A whole address, or a path of the site. */
const href = z
  .string({ error: 'Write an address as text.' })
  .regex(
    /^(?:https?:\/\/|mailto:|\/(?!\/))\S+$/,
    'Write a whole address that begins with https://, or a path of this site that begins with /.',
  );

/** An entry of a navigation: a page of the engine, a page of prose, or any address. */
const EntrySchema = z.union(
  [
    place.transform((of) => ({ place: of, label: undefined })),
    strictRecord({ place, label }),
    strictRecord({ page, label: label.optional() }),
    strictRecord({ href, label }),
  ],
  {
    error: `Write one of these: ${places.join(', ')}; or page: with the name of a page of prose, or label: with place: or href:.`,
  },
);

export type NavigationEntry = z.output<typeof EntrySchema>;

export const NavigationSchema = z
  .array(EntrySchema, { error: 'Write a list of entries.' })
  .min(1, 'Write at least one entry, or remove the key.')
  .max(12, 'Write at most 12 entries: more do not fit in one row.');

/** Returns the schema of the path of a file in the content folder. */
function file(what: string, extensions: readonly string[]) {
  const named = `Write the path of ${what} below the content folder: a file that ends in .${extensions.join(', .')}.`;
  return z
    .string({ error: named })
    .regex(/^(?!.*(?:^|\/)\.)[^\\/:?#][^\\:?#]*$/u, named)
    .refine((path) => extensions.some((each) => path.toLowerCase().endsWith(`.${each}`)), named);
}

const logo = file('the picture', ['svg', 'png', 'webp', 'avif', 'jpg']);

/** `logo`: one picture for both schemes, or one for each. Becomes one for each. */
export const LogoSchema = z
  .union([logo, strictRecord({ light: logo, dark: logo })], {
    error:
      'Write the path of a picture below the content folder, or one under light and one under dark.',
  })
  .transform((written) =>
    typeof written === 'string' ? { light: written, dark: written } : written,
  );

export const IconSchema = file('the icon', ['svg', 'png']);

export const CustomCssSchema = file('the style sheet', ['css']);

/** `notice`: a line below the header, until the reader closes it. */
export const NoticeSchema = strictRecord({
  text: z
    .string({ error: 'Write the text of the notice.' })
    .trim()
    .min(1, 'Write the text of the notice.')
    .max(200, 'Write a notice of at most 200 characters.'),
  /** Where the notice leads. */
  href: href.optional(),
});

/** `footer`: a text in place of the description, and the links. */
export const FooterSchema = strictRecord({
  text: z.string({ error: 'Write the text of the footer.' }).trim().optional(),
  links: NavigationSchema.optional(),
});
