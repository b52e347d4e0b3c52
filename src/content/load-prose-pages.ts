import { z } from 'astro/zod';
import { fileToId } from '../paper/paper-id.ts';
import { splitFrontmatter } from '../paper/parse-paper-file.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import { problemsOf, type Parsed } from '../problem/parsed.ts';
import type { Problem } from '../problem/problem.ts';
import { strictRecord } from '../problem/strict-record.ts';
import { sections } from '../site/sections.ts';
import type { BodyReference } from './archive-paper.ts';
import { createBodyReference } from './body-reference.ts';
import { readMdxFiles, type SourceFile } from './content-files.ts';

/** Reads the prose pages of a content folder: those whose files are valid, and the problems of the others. */
export function loadProsePages(content: string): LoadedProsePages {
  const { files, problems } = readMdxFiles(content, 'pages');
  const parsed = files.map(parsePageFile);
  return {
    pages: parsed.flatMap((page) => (page.ok ? [page.value] : [])),
    problems: [...problems, ...parsed.flatMap(problemsOf)],
  };
}

/** Validates a prose page: its name, frontmatter and body. */
function parsePageFile({ file, source }: SourceFile): Parsed<WrittenPage> {
  const slug = fileToId(file);
  const refuse = (message: string, hint: string): Parsed<WrittenPage> => ({
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
  return body.ok ? { ok: true, value: { slug, ...page.value, body: body.value } } : body;
}

/** The sections of the archive, and what else is in the root of the output. */
const takenSlugs: readonly string[] = [...sections, '404', 'index', 'page', 'pagefind'];

/** The frontmatter of `content/pages/<slug>.mdx`, a prose page at `/<slug>/`. */
const PageSchema = strictRecord({
  title: z.string({ error: 'Write the title as text.' }).trim().min(1, 'Write the title.'),
  description: z.string({ error: 'Write one or two sentences as text.' }).optional(),
  /** Position among the prose pages; those without a number come last, by title. */
  order: z.number({ error: 'Write a number.' }).optional(),
});

/** A prose page as its file describes it. */
export type WrittenPage = z.output<typeof PageSchema> & {
  readonly slug: string;
  readonly body: BodyReference;
};

interface LoadedProsePages {
  readonly pages: readonly WrittenPage[];
  readonly problems: readonly Problem[];
}
