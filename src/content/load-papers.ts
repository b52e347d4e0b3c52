import { fileToId } from '../paper/paper-id.ts';
import type { Problem } from '../problem/problem.ts';
import type { ArchivePaper } from './archive-paper.ts';
import { textToDigest } from '../files/digest.ts';
import { readMdxFiles } from './content-files.ts';
import { parseArchivePaper } from './parse-archive-paper.ts';

/**
 * Reads all paper files of a content folder: the valid papers, and the problems of the others. A file that has not
 * changed since it was last read is not parsed again.
 */
export function loadPapers(content: string, { rules, find }: EarlierPapers = none): LoadedPapers {
  const { files, problems: nameProblems } = readMdxFiles(content, 'papers');
  const papers: LoadedPaper[] = [];
  const refused: string[] = [];
  const problems: Problem[] = [...nameProblems];
  for (const { file, source } of files) {
    const digest = textToDigest(rules, file, source);
    const known = find(fileToId(file));
    if (known?.digest === digest) {
      papers.push({ paper: known.paper, digest });
      continue;
    }
    const parsed = parseArchivePaper({ file, source });
    if (parsed.ok) papers.push({ paper: parsed.value, digest });
    else {
      refused.push(file);
      problems.push(...parsed.problems);
    }
  }
  return { papers, refused, problems };
}

/** A paper whose file is valid. */
export interface LoadedPaper {
  readonly paper: ArchivePaper;
  /** Changes exactly when the file name, the text or the rules by which it is read change. */
  readonly digest: string;
}

/** Papers that were read before, so that those that have not changed need not be parsed again. */
export interface EarlierPapers {
  /** Digest of the code that reads papers: when it changes, every file is parsed again. */
  readonly rules: string;
  /** Returns the paper that had this identifier. */
  readonly find: (id: string) => LoadedPaper | undefined;
}

export interface LoadedPapers {
  readonly papers: readonly LoadedPaper[];
  /** Paths of the invalid files, below the content folder. */
  readonly refused: readonly string[];
  readonly problems: readonly Problem[];
}

const none: EarlierPapers = { rules: '', find: () => undefined };
