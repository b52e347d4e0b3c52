import { z } from 'astro/zod';
import { moveFormerKeys } from './former-keys.ts';
import type { Problem } from '../problem/problem.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';
import { fileToId, isPaperId } from './paper-id.ts';
import { PaperRecordSchema, type Paper } from './schema.ts';

/** A paper as its file holds it. */
export interface PaperFile {
  readonly paper: Paper;
  /** MDX: the abstract, then whatever the maintainer wrote below the first level-two heading. */
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

/**
 * Parses a paper file: YAML frontmatter between two lines of `---`, then the body.
 *
 * @param file the path below `content/`, `papers/2026/2505.20444.mdx`: problems name it, and its last part is the identifier
 */
export function parsePaperFile(source: string, file: string): Parsed<PaperFile> {
  const id = fileToId(file);
  const parts = splitFrontmatter(source);
  const problem = (message: string, hint: string): Parsed<PaperFile> => ({
    ok: false,
    problems: [{ severity: 'error', file, line: 1, message, hint } satisfies Problem],
  });
  if (parts === undefined) {
    return problem(
      'this file has no frontmatter',
      'Begin it with a line "---", then title: and the other keys, then another line "---".',
    );
  }
  if (!isPaperId(id)) {
    return problem(
      `"${id}" cannot be the identifier of a paper`,
      'Name the file after the arXiv identifier (2505.20444.mdx), or in lower case with hyphens (my-paper.mdx).',
    );
  }
  const record = parseYaml(parts.frontmatter, { schema: PaperFileSchema, file, firstLine: 2 });
  if (!record.ok) return record;
  return {
    ok: true,
    value: { paper: { id, ...record.value }, body: parts.body, bodyLine: parts.bodyLine },
  };
}

const PaperFileSchema = z.preprocess(moveFormerKeys, PaperRecordSchema);

/** Splits a file into frontmatter and body; returns undefined if there is no frontmatter. */
export function splitFrontmatter(
  source: string,
): { readonly frontmatter: string; readonly body: string; readonly bodyLine: number } | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/.exec(source);
  if (match === null) return undefined;
  const [head, frontmatter = ''] = match;
  return { frontmatter, body: source.slice(head.length), bodyLine: head.split('\n').length };
}
