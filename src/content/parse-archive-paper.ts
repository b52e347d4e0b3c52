import { parsePaperFile } from '../paper/parse-paper-file.ts';
import type { Parsed } from '../problem/parsed.ts';
import type { ArchivePaper } from './archive-paper.ts';
import { createBodyReference } from './body-reference.ts';
import type { SourceFile } from './content-files.ts';

/** Validates a paper file, its frontmatter and its body. */
export function parseArchivePaper({ file, source }: SourceFile): Parsed<ArchivePaper> {
  const parsed = parsePaperFile(source, file);
  if (!parsed.ok) return parsed;
  const { paper, body, bodyLine } = parsed.value;
  const reference = createBodyReference(body, { file, line: bodyLine });
  return reference.ok ? { ok: true, value: { ...paper, body: reference.value } } : reference;
}
