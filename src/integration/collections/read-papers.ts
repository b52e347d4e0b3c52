import type { DataStore } from 'astro/loaders';
import type { Problem } from '../../problem/problem.ts';
import { textToDigest } from '../../files/digest.ts';
import { fileToId, parsePaperEntry, type PaperEntry } from '../../content/paper-entry.ts';
import { readMdxFiles } from '../../content/read-mdx.ts';

/** A paper that was read and found right. */
export interface ReadPaper {
  readonly id: string;
  /** Below the content folder. */
  readonly file: string;
  readonly entry: PaperEntry;
  /** Equal exactly when file name, text and the rules by which it is read are. */
  readonly digest: string;
}

/** Reads all paper files; those whose digest the store knows are taken from there instead of being parsed. */
export function readPapers({ content, rules, stored }: ReadPapersOptions): ReadPapers {
  const { files, problems: nameProblems } = readMdxFiles(content, 'papers');
  const papers: ReadPaper[] = [];
  const problems: Problem[] = [...nameProblems];
  for (const { file, source } of files) {
    const id = fileToId(file);
    const digest = textToDigest(rules, file, source);
    const known = stored.get<PaperEntry & Record<string, unknown>>(id);
    if (known?.digest === digest) {
      papers.push({ id, file, entry: known.data, digest });
      continue;
    }
    const parsed = parsePaperEntry({ file, source });
    if (parsed.ok) papers.push({ id, file, entry: parsed.value, digest });
    else problems.push(...parsed.problems);
  }
  return { papers, problems };
}

interface ReadPapersOptions {
  readonly content: string;
  /** Digest of the code that reads papers: when it changes, every file is parsed again. */
  readonly rules: string;
  readonly stored: Pick<DataStore, 'get'>;
}

interface ReadPapers {
  readonly papers: readonly ReadPaper[];
  readonly problems: readonly Problem[];
}
