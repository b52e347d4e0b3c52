import { z } from 'astro/zod';
import type { BodyReference } from './archive-paper.ts';
import { splitFrontmatter } from '../paper/parse-paper-file.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';
import { strictRecord } from '../problem/strict-record.ts';
import { createBodyReference } from './body-reference.ts';
import { fileToId } from './paper-entry.ts';
import type { SourceFile } from './read-mdx.ts';

/** The frontmatter of `content/pages/<slug>.mdx`, a prose page at `/<slug>/`. */
const PageSchema = strictRecord({
  title: z.string({ error: 'Write the title as text.' }).trim().min(1, 'Write the title.'),
  description: z.string({ error: 'Write one or two sentences as text.' }).optional(),
  /** Place among the prose pages; those without a number come last, by title. */
  order: z.number({ error: 'Write a number.' }).optional(),
});

export type PageEntry = z.output<typeof PageSchema> & { readonly body: BodyReference };

/** Validates a prose page, name, frontmatter and body. */
export function parsePageEntry({ file, source }: SourceFile): Parsed<PageEntry> {
  const slug = fileToId(file);
  const refuse = (message: string, hint: string): Parsed<PageEntry> => ({
    ok: false,
    problems: [{ severity: 'error', file, line: 1, message, hint }],
  });
  if (file !== `pages/${slug}.mdx` || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
    return refuse(
      `"${file.slice('pages/'.length)}" cannot be the address of a page`,
      'Put the file into pages/ itself and name it in lower case with hyphens (code-of-conduct.mdx).',
    );
  }
  if (takenSlugs.includes(slug)) {
    return refuse(`/${slug}/ is a page of the archive already`, 'Give the file another name.');
  }
  const parts = splitFrontmatter(source);
  if (parts === undefined) {
    return refuse(
      'this file has no frontmatter',
      'Begin it with a line "---", then title: …, then another line "---".',
    );
  }
  const page = parseYaml(parts.frontmatter, { schema: PageSchema, file, firstLine: 2 });
  if (!page.ok) return page;
  const body = createBodyReference(parts.body, { file, line: parts.bodyLine });
  return body.ok ? { ok: true, value: { ...page.value, body: body.value } } : body;
}

/** First segments of the addresses in `src/site/urls.ts`, and of files that are no pages. */
const takenSlugs: readonly string[] = [
  ...['404', 'api', 'archive', 'authors', 'data', 'index', 'orgs', 'page', 'pagefind'],
  ...['papers', 'saved', 'search', 'sitemaps', 'statistics', 'subscribe', 'tags'],
];
