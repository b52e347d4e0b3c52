import { z } from 'astro/zod';
import type { FormerNames } from '../problem/rename-keys.ts';
import { strictRecord } from '../problem/strict-record.ts';
import { AccentSchema } from './look/accent-colour.ts';
import {
  CustomCssSchema,
  FooterSchema,
  IconSchema,
  LogoSchema,
  NavigationSchema,
  NoticeSchema,
} from './look/look-schema.ts';
import { SubscriptionSchema } from './subscription.ts';

const text = (what: string) =>
  z
    .string({ error: `Write ${what} as text.` })
    .trim()
    .min(1, `Write ${what}.`);
const address = z.url({
  protocol: /^https?$/,
  error: 'Write a whole address that begins with https://.',
});

const language = text('the language, for example en-GB,').refine(isLanguageTag, {
  error: 'Write a BCP 47 language, for example en-GB.',
});

/** Returns the schema of an address with a placeholder. */
const template = (placeholder: string) =>
  address.refine(
    (url) => url.includes(placeholder),
    `Write ${placeholder} where the address takes it.`,
  );

/**
 * The kinds of files that an archive can do without. Pages, search, the record of each paper as `.json`, the feeds of
 * the archive, its days and topics, sitemaps and the files at known addresses are always written.
 */
export const outputKinds = [
  /** Citations beside the pages of papers, days, months and topics, and link sets beside papers. */
  'citations',
  /** Markdown beside the pages of papers and days. */
  'markdown',
  /** The static API below `/api/`. */
  'api',
  /** The packed files below `/data/`. */
  'data',
  /** The feeds of authors and organisations. */
  'people-feeds',
  /** The closed parts of the feed of the archive. */
  'feed-history',
  /** Pictures of days for shared links. */
  'pictures',
] as const;

export type OutputKind = (typeof outputKinds)[number];

/** `outputs` of `archive.yaml`: `all`, `lean` or a list of kinds. Becomes the list of the kinds that are written. */
const OutputsSchema = z
  .union([z.enum(['all', 'lean']), z.array(z.enum(outputKinds))], {
    error: `Write all, lean, or a list of these: ${outputKinds.join(', ')}.`,
  })
  .default('all')
  .transform((outputs): readonly OutputKind[] => {
    if (outputs === 'lean') return [];
    return outputs === 'all' ? outputKinds : outputKinds.filter((kind) => outputs.includes(kind));
  });

/**
 * Present names of keys of `archive.yaml` by former ones. Add one when a key is renamed, and remove it with the next major
 * version but one.
 */
export const formerConfigKeys: FormerNames = {};

/** The name of the file in the content folder. */
export const archiveConfigFile = 'archive.yaml';

/** Web hosts with limits that a build warns of. */
export const hosts = ['github-pages', 'cloudflare-pages', 'netlify', 's3', 'other'] as const;

export type Host = (typeof hosts)[number];

/** `content/archive.yaml`: what the archive is called, where it lives and how it behaves. */
export const ArchiveConfigSchema = strictRecord({
  title: text('the title of the archive'),
  /** Below the title: "by …". */
  byline: text('the byline').optional(),
  description: text('a description of one or two sentences'),
  /** Where the archive is published, without path: `https://papers.example.org`. */
  url: z
    .url({
      protocol: /^https?$/,
      error: 'Write the address without path, for example https://papers.example.org.',
    })
    .refine(
      (url) => (URL.parse(url)?.pathname ?? '/') === '/',
      'Move the path to the key base, for example base: /archive/.',
    )
    .transform((url) => new URL(url).origin),
  /** The path it is published under. */
  base: z
    .string({ error: 'Write the path, for example /archive/.' })
    .regex(/^\/(?:[\w.~-]+\/)*$/, 'Begin and end the path with a slash, for example /archive/.')
    .default('/'),
  /** Where it is published: a build says which limits of the host it passes. */
  host: z.enum(hosts, { error: `Write one of these: ${hosts.join(', ')}.` }).default('other'),
  /** BCP 47 language of papers that do not say otherwise and, if there are words in it, of the interface. */
  language: language.default('en-GB'),
  /** BCP 47 language of papers that do not say otherwise, where it is another than that of the archive. */
  paperLanguage: language.optional(),
  /** The colour of links and marks. */
  accent: AccentSchema.optional(),
  /** The picture in place of the title in the header; the file is in the content folder. */
  logo: LogoSchema.optional(),
  /** The picture of the archive in tabs of browsers and on home screens. */
  icon: IconSchema.optional(),
  /** A style sheet that is used after those of the engine. */
  customCss: CustomCssSchema.optional(),
  /** The entries of the header in their order. */
  navigation: NavigationSchema.optional(),
  footer: FooterSchema.default({}),
  notice: NoticeSchema.optional(),
  /** Licence of the metadata, not of the papers. */
  license: strictRecord({ name: text('the name of the licence'), url: address }).optional(),
  curator: strictRecord({
    name: text('the name of the curator'),
    url: address.optional(),
    email: z.email({ error: 'Write an e-mail address.' }).optional(),
  }).optional(),
  /** The provider that takes subscriptions by e-mail, if there is one. */
  subscription: SubscriptionSchema.optional(),
  /** Where readers report errors in a record. Without it the link is the curator's e-mail address. */
  corrections: strictRecord({
    /** The editor of a file in the repository; `{file}` stands for `content/papers/2026/2605.00003.mdx`. */
    edit: template('{file}').optional(),
    /** A new issue; `{title}` and `{body}` stand for its prefilled texts. */
    issue: template('{title}').optional(),
  }).optional(),
  /** The kinds of files that are written beside pages, search and the main feeds. */
  outputs: OutputsSchema,
  citations: strictRecord({
    /** Archives with more papers than this have no RIS, CSL-JSON and link set beside each paper; pages make the first two. */
    maxPapers: z.int().min(0, 'Write a number of zero or more.').default(2000),
  }).default({ maxPapers: 2000 }),
  /** Pictures that shared links show. */
  images: strictRecord({
    /** One for each day, besides that of the archive. */
    days: z.boolean({ error: 'Write true or false.' }).default(true),
  }).default({ days: true }),
  /** Whom to tell of a vulnerability: /.well-known/security.txt (https://www.rfc-editor.org/rfc/rfc9116). */
  security: strictRecord({
    contact: z
      .array(
        z.url({
          protocol: /^(?:https|mailto|tel)$/,
          error: 'Write an address, for example mailto:security@example.org.',
        }),
      )
      .min(1, 'Write at least one address.'),
    /** The day from which the contact must not be relied on; at most a year ahead is recommended. */
    expires: z.iso.date({ error: 'Write a day between quotes, for example "2027-06-10".' }),
    policy: address.optional(),
  }).optional(),
  authors: strictRecord({
    /** How many papers an author must have to get a page; the others link to a search. */
    minPapers: z.int().min(1, 'Write a number of one or more.').default(3),
  }).default({ minPapers: 3 }),
  feeds: strictRecord({
    /** How many of the newest papers a feed holds. */
    items: z.int().min(1, 'Write a number of one or more.').default(50),
    /** How many of the newest days the daily digest holds. */
    days: z.int().min(1, 'Write a number of one or more.').default(14),
    /** How many papers an author must have to get a feed beside the page; by default one, or ten if authors are many. */
    minPapers: z.int().min(1, 'Write a number of one or more.').optional(),
    /** The WebSub hub that is told of new papers (https://www.w3.org/TR/websub/). */
    hub: address.optional(),
  }).default({ items: 50, days: 14 }),
});

export type ArchiveConfig = z.output<typeof ArchiveConfigSchema>;

/** Returns the language of papers that do not say otherwise. */
export function languageOfPapers({ language: own, paperLanguage }: ArchiveConfig): string {
  return paperLanguage ?? own;
}

/** Returns whether a text is a language tag: https://www.rfc-editor.org/info/bcp47 */
function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
