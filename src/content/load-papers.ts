import { fileToId } from '../paper/paper-id.ts';
import type { Problem } from '../problem/problem.ts';
import type { ArchivePaper } from './archive-paper.ts';
import { textToDigest } from '../files/digest.ts';
import { readMdxFiles } from './content-files.ts';
import { parseArchivePaper } from './parse-archive-paper.ts';

/**
 * Reads all paper files of a content folder: the papers that are right, and what is wrong with the others. A file that
 * did not change since an earlier reading is not parsed again.
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

/** A paper whose file is right. */
export interface LoadedPaper {
  readonly paper: ArchivePaper;
  /** Equal exactly when file name, text and the rules by which it is read are. */
  readonly digest: string;
}

/** The papers of an earlier reading, so that what did not change need not be parsed again. */
export interface EarlierPapers {
  /** Digest of the code that reads papers: when it changes, every file is parsed again. */
  readonly rules: string;
  /** Returns the paper that had an identifier. */
  readonly find: (id: string) => LoadedPaper | undefined;
}

export interface LoadedPapers {
  readonly papers: readonly LoadedPaper[];
  /** The files that cannot be read, below the content folder. */
  readonly refused: readonly string[];
  readonly problems: readonly Problem[];
}

const none: EarlierPapers = { rules: '', find: () => undefined };
