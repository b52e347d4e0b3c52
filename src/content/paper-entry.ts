import type { BodyReference } from './archive-paper.ts';
import { parsePaperFile } from '../paper/parse-paper-file.ts';
import type { PaperRecord } from '../paper/schema.ts';
import type { Parsed } from '../problem/parsed.ts';
import { createBodyReference } from './body-reference.ts';
import type { SourceFile } from './read-mdx.ts';

/** What the data store keeps of a paper: the record, and a reference to the text instead of the text. */
export type PaperEntry = PaperRecord & { readonly body: BodyReference };

/** Validates a paper file, frontmatter and body: both are reported in one go. */
export function parsePaperEntry({ file, source }: SourceFile): Parsed<PaperEntry> {
  const parsed = parsePaperFile(source, file);
  if (!parsed.ok) return parsed;
  const { paper, body, bodyLine } = parsed.value;
  const reference = createBodyReference(body, { file, line: bodyLine });
  if (!reference.ok) return reference;
  const { id: _id, ...record } = paper;
  return { ok: true, value: { ...record, body: reference.value } };
}

/** The identifier that a file name gives. */
export function fileToId(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/u, '');
}
