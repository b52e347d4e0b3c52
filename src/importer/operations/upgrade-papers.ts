import type { Parsed } from '../../problem/parsed.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Day } from '../../paper/dates.ts';
import type { Content } from '../io/load-content.ts';
import { updateMdx } from '../mdx/update-mdx.ts';
import { parseStoredPaper, type StoredPaper } from '../merge/stored-paper.ts';
import { runTask } from '../progress/run-task.ts';
import { sources } from '../sources/index.ts';
import type { Input } from '../sources/input.ts';
import type { OperationResult } from './change-archive.ts';
import { createChangeSet } from './change-set.ts';
import { keysOfPapers } from './citation-keys.ts';
import { importPapers } from './import-papers.ts';

/**
 * Brings papers stored by an earlier version up to date: the publisher stands beside the venue, not in it; every paper has
 * the citation key that the site has made for it so far, so that it never changes; and what replies of arXiv and Crossref say
 * under keys that the earlier version did not have is filled in, by the rules of an import. Other bytes stay. Writes nothing:
 * what to write is in the changes.
 *
 * @param replies kept from earlier requests, in any format
 */
export async function upgradePapers(
  content: Content,
  replies: readonly Input[],
  today: Day,
): Promise<OperationResult> {
  const changes = createChangeSet(content);
  const keys = keysOfPapers(content.papers);
  const problems: Problem[] = [];
  for (const stored of content.papers) {
    const upgraded = upgradePaper(stored, keys.get(stored.paper.id));
    if (upgraded.ok) changes.put(upgraded.value);
    else problems.push(...upgraded.problems);
  }
  const options = { asOf: undefined, today, addsNone: true, changes };
  const filled = await runTask(importPapers(content, replies.filter(isTimeless), options));
  return { changes, problems: [...problems, ...filled.problems] };
}

/** Returns whether a reply says what holds whenever it is read. Counts of Daily Papers would be taken for those of today. */
function isTimeless({ text }: Input): boolean {
  const kind = sources.find(({ recognises }) => recognises(text))?.kind;
  return kind === 'crossref' || kind === 'arxiv';
}

function upgradePaper(stored: StoredPaper, citationKey: string | undefined): Parsed<StoredPaper> {
  const { path, paper, text, state } = stored;
  const { venue, publisher, authors } = paper;
  // A key of nobody would stay when the authors become known.
  const isKeyed = paper.citationKey !== undefined || authors.length === 0;
  const written = updateMdx(text, {
    values: {
      ...(publisherInVenue.test(text) ? { venue, publisher } : {}),
      ...(isKeyed ? {} : { citationKey }),
    },
    abstract: undefined,
  });
  if (written === text) return { ok: true, value: stored };
  if (written === undefined) return { ok: false, problems: [inBraces(path)] };
  return parseStoredPaper(written, { path, state });
}

function inBraces(file: string): Problem {
  return {
    severity: 'error',
    file,
    message: 'could not be brought up to date',
    hint: 'Write each key of the frontmatter on a line of its own, without braces around all.',
  };
}

const publisherInVenue = /^venue:(?:.*[{,]| *(?:\n[ \t]+.*)*?\n[ \t]+) *["']?publisher["']?:/m;
