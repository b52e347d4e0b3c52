import { parseArxivId, type ArxivId } from '../../../paper/arxiv-id.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { GivenInputs, Input } from '../input.ts';
import { isArxivError, parseArxivAtom } from './arxiv-atom.ts';
import { arxivQueryUrl, arxivRequest, type ArxivServer } from './arxiv-server.ts';

/**
 * Fetches papers by their identifiers, in the version named or else the newest. An unknown identifier becomes a
 * problem. One identifier that arXiv refuses makes it refuse the whole batch, so such a batch is halved until the
 * others are there.
 */
export async function fetchArxivById(
  ids: readonly ArxivId[],
  { batchSize, ...server }: ArxivServer & { readonly batchSize: number },
): Promise<GivenInputs> {
  let fetched: GivenInputs = { inputs: [], problems: [] };
  for (let start = 0; start < ids.length; start += batchSize) {
    fetched = join(fetched, await fetchBatch(ids.slice(start, start + batchSize), server));
  }
  return fetched;
}

async function fetchBatch(ids: readonly ArxivId[], server: ArxivServer): Promise<GivenInputs> {
  const url = arxivQueryUrl(server, {
    id_list: ids.map(writtenId).join(','),
    max_results: String(ids.length),
  });
  const reply = await server.client.get(url, arxivRequest);
  if (!reply.ok) return { inputs: [], problems: reply.problems };
  const { text } = reply.value;
  if (!isArxivError(text)) return { inputs: [toInput(text)], problems: unknownIds(ids, text) };
  if (ids.length > 1) {
    const middle = Math.ceil(ids.length / 2);
    const first = await fetchBatch(ids.slice(0, middle), server);
    return join(first, await fetchBatch(ids.slice(middle), server));
  }
  const record = ids.map(writtenId).join();
  const { problems } = parseArxivAtom(text);
  return {
    inputs: [],
    problems: problems.map((problem) => ({ ...problem, line: undefined, record })),
  };
}

/** Returns a problem for each identifier that no entry, valid or not, is about. */
function unknownIds(ids: readonly ArxivId[], text: string): readonly Problem[] {
  const answered = new Set(
    [...text.matchAll(/<id>\s*([^<]*?)\s*<\/id>/g)].map(([, id]) => parseArxivId(id ?? '')?.id),
  );
  return ids
    .filter(({ id }) => !answered.has(id))
    .map((id) => ({
      severity: 'error',
      record: writtenId(id),
      message: 'arXiv knows no such paper',
      hint: 'Compare the identifier and its version with the page of the paper on arxiv.org.',
    }));
}

function toInput(text: string): Input {
  return { file: 'arXiv', url: 'https://arxiv.org/', text };
}

function writtenId({ id, version }: ArxivId): string {
  return version === undefined ? id : `${id}v${String(version)}`;
}

function join(a: GivenInputs, b: GivenInputs): GivenInputs {
  return { inputs: [...a.inputs, ...b.inputs], problems: [...a.problems, ...b.problems] };
}
