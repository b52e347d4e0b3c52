import { parseArxivId } from '../../../paper/arxiv-id.ts';
import type { Author } from '../../../paper/author.ts';
import { isDay, type Day } from '../../../paper/dates.ts';
import { parseDoi } from '../../../paper/doi.ts';
import type { Problem } from '../../../problem/problem.ts';
import { cleanAbstract, cleanName, cleanPhrase, cleanTitle } from '../../clean/clean-text.ts';
import { safeUrl } from '../../clean/safe-url.ts';
import type { ImportedField, ImportedPaper, ImportedRecord } from '../imported-paper.ts';
import type { ParsedInput } from '../source.ts';
import { withdrawalNotice } from './withdrawal-notice.ts';

/** What arXiv says about one version of a paper, in any of its formats. Text as written there, undefined if missing. */
export interface ArxivRecord {
  /** With the version if arXiv gives it: `2505.20444v2`, or the address of the abstract. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly abstract: string | undefined;
  readonly authors: readonly Author[];
  /** The primary one first; may contain duplicates. */
  readonly categories: readonly string[];
  /** Beginning with the day of the first version. */
  readonly published: string | undefined;
  /** Beginning with the day of this version. */
  readonly updated: string | undefined;
  readonly comment: string | undefined;
  readonly journalReference: string | undefined;
  /** Sometimes several, separated by spaces. */
  readonly doi: string | undefined;
  readonly license: string | undefined;
  readonly assumed: readonly ImportedField[];
  readonly line: number | undefined;
}

/**
 * Converts what arXiv says to a paper. `updated` is kept for later versions only. The address of the PDF follows from
 * the identifier, so it is not stored.
 */
export function arxivRecordToPaper(input: ArxivRecord): ParsedInput {
  const id = parseArxivId(input.id ?? '');
  const { title: rawTitle, line } = input;
  const place = { line, record: rawTitle === undefined ? input.id : fold(rawTitle) };
  if (id === undefined || rawTitle === undefined) {
    const problem = id === undefined ? noIdentifier(input) : noTitle;
    return { papers: [], problems: [{ ...problem, ...place }] };
  }
  const title = cleanTitle(rawTitle);
  const abstract = input.abstract === undefined ? undefined : cleanAbstract(input.abstract);
  const published = dayOf(input.published);
  const paper: ImportedPaper = {
    label: fold(rawTitle),
    url: `https://arxiv.org/abs/${id.id}`,
    line,
    record: {
      ...bibliography(input),
      title: title.title,
      arxiv: id.id,
      version: id.version,
      published,
      updated: (id.version ?? 1) > 1 ? dayOf(input.updated) : undefined,
      code: abstract?.code,
      project: abstract?.project,
    },
    abstract: abstract?.paragraphs,
    raw: {
      title: rawTitle,
      authors: JSON.stringify(input.authors),
      ...(input.abstract === undefined ? {} : { abstract: input.abstract }),
    },
    assumed: input.assumed,
  };
  const problems = [...title.problems, ...(abstract?.problems ?? [])];
  return { papers: [paper], problems: problems.map((problem) => ({ ...problem, ...place })) };
}

function bibliography(input: ArxivRecord): Partial<ImportedRecord> {
  const { comment = '', journalReference = '', license = '' } = input;
  const dois = (input.doi ?? '').split(/[\s,;]+/).flatMap((text) => parseDoi(text) ?? []);
  return {
    authors: input.authors.flatMap(({ name, affiliation }) =>
      // arXiv turns "A Collaboration: B. Author" into three authors, the colon among them.
      /\p{L}/u.test(name)
        ? { name: cleanName(name), ...(affiliation === undefined ? {} : { affiliation }) }
        : [],
    ),
    categories: [...new Set(input.categories)],
    comment: cleanPhrase(comment) || undefined,
    journalReference: cleanPhrase(journalReference) || undefined,
    doi: dois[0],
    license: /^https?:\/\//.test(license) ? safeUrl(license) : undefined,
    withdrawn: withdrawalNotice(input),
  };
}

function dayOf(text: string | undefined): Day | undefined {
  const day = (text ?? '').slice(0, 10);
  return isDay(day) ? day : undefined;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function noIdentifier({ id }: ArxivRecord): Problem {
  const message =
    id === undefined ? 'has no identifier' : `has an identifier that is not one of arXiv's: ${id}`;
  return { severity: 'error', key: 'id', message };
}

const noTitle: Problem = {
  severity: 'error',
  key: 'title',
  message: 'has no title: arXiv knows no such paper',
  hint: 'Look for the identifier on arxiv.org.',
};
