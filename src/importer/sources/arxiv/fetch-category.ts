import { countNoun } from '../../../site/format.ts';
import type { Day } from '../../../paper/dates.ts';
import type { Parsed } from '../../../problem/parsed.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { GivenInputs, Input } from '../input.ts';
import { arxivTotalResults, isArxivError, parseArxivAtom } from './arxiv-atom.ts';
import { arxivQueryUrl, arxivRequest, type ArxivServer } from './arxiv-server.ts';

/** A query for papers of arXiv. */
export interface CategoryQuery {
  /** `cs.CL`, cross-lists included. */
  readonly category: string;
  /** First and last day, in UTC, on which the first version was submitted. */
  readonly since: Day;
  readonly until: Day;
}

/**
 * Fetches all papers of a category in some days, oldest first, page by page until the number that arXiv states is
 * reached. Sometimes arXiv sends an empty page although more papers are due: such a page is requested again, and
 * finally reported. If something goes wrong, returns what was fetched so far and names the day from which to continue.
 */
export async function fetchArxivCategory(
  query: CategoryQuery,
  job: CategoryJob,
): Promise<GivenInputs> {
  const inputs: Input[] = [];
  let start = 0;
  let emptyPages = 0;
  for (;;) {
    const page = await fetchPage(query, start, job);
    const goOn = `Run the command again with --since ${lastDay(inputs) ?? query.since}.`;
    if (!page.ok)
      return { inputs, problems: page.problems.map((problem) => withHint(problem, goOn)) };
    const { text, count, total } = page.value;
    if (total > mostResults) return { inputs: [], problems: [tooMany(query, total)] };
    emptyPages = count === 0 ? emptyPages + 1 : 0;
    if (count > 0) inputs.push({ file: 'arXiv', url: 'https://arxiv.org/', text });
    start += count;
    if (start >= total) return { inputs, problems: total === 0 ? [nothingThere(query)] : [] };
    if (emptyPages === mostEmptyPages) return { inputs, problems: [missing(total - start, goOn)] };
    job.log(`arXiv: ${String(start)} of ${countNoun(total, 'paper')}`);
  }
}

async function fetchPage(
  { category, since, until }: CategoryQuery,
  start: number,
  { pageSize, ...server }: CategoryJob,
): Promise<Parsed<Page>> {
  const [first, last] = [since, until].map((day) => day.replaceAll('-', ''));
  const url = arxivQueryUrl(server, {
    search_query: `cat:${category} AND submittedDate:[${first ?? ''}0000 TO ${last ?? ''}2359]`,
    sortBy: 'submittedDate',
    sortOrder: 'ascending',
    start: String(start),
    max_results: String(pageSize),
  });
  const reply = await server.client.get(url, arxivRequest);
  if (!reply.ok) return reply;
  const { text } = reply.value;
  const { problems } = isArxivError(text) ? parseArxivAtom(text) : { problems: [] };
  const total = arxivTotalResults(text);
  if (problems.length > 0) return { ok: false, problems };
  if (total === undefined) return { ok: false, problems: [noReply(url)] };
  return { ok: true, value: { text, total, count: text.match(/<entry[\s>]/g)?.length ?? 0 } };
}

/** Returns the last day in the pages, which are sorted by it. */
function lastDay(inputs: readonly Input[]): Day | undefined {
  return inputs
    .at(-1)
    ?.text.match(/<published>\d{4}-\d{2}-\d{2}/g)
    ?.at(-1)
    ?.slice(-10);
}

function withHint({ hint, ...problem }: Problem, goOn: string): Problem {
  return { ...problem, line: undefined, hint: hint === undefined ? goOn : `${hint} ${goOn}` };
}

function tooMany({ category }: CategoryQuery, total: number): Problem {
  return {
    severity: 'error',
    message: `arXiv counts ${String(total)} papers of ${category} in these days, and lists no more than ${String(mostResults)} of one query`,
    hint: 'Ask for fewer days at once with --since and --until.',
  };
}

function nothingThere({ category, since, until }: CategoryQuery): Problem {
  const message = `arXiv has no papers of ${category} that were submitted from ${since} to ${until}`;
  return { severity: 'note', message };
}

function missing(number: number, hint: string): Problem {
  const message = `arXiv sent ${String(mostEmptyPages)} empty pages although ${String(number)} more papers are due`;
  return { severity: 'error', message, hint };
}

function noReply(url: string): Problem {
  return {
    severity: 'error',
    message: `${url} answered with something other than a list of papers`,
  };
}

/** https://info.arxiv.org/help/api/user-manual.html#3112-start-and-max_results-paging */
const mostResults = 30_000;
const mostEmptyPages = 4;

interface CategoryJob extends ArxivServer {
  /** The number of papers per request, at most 2,000. */
  readonly pageSize: number;
  /** Logs the progress. */
  readonly log: (text: string) => void;
}

interface Page {
  readonly text: string;
  /** Of entries. */
  readonly count: number;
  /** Of results in all. */
  readonly total: number;
}
