import type { Problem } from '../../../problem/problem.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { GivenInputs, Input } from '../input.ts';

/** The address of Crossref, and the client to reach it. */
export interface CrossrefServer {
  readonly client: HttpClient;
  /** Base address, `https://api.crossref.org`. */
  readonly baseUrl: string;
}

/** Fetches works by their DOIs, one by one. A DOI unknown to Crossref becomes a problem. */
export async function fetchCrossrefWorks(
  dois: readonly string[],
  { client, baseUrl }: CrossrefServer,
): Promise<GivenInputs> {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  for (const doi of dois) {
    const url = `${baseUrl}/works/${encodeURIComponent(doi)}`;
    const reply = await client.get(url, { accept: 'application/json', answers: [404] });
    if (!reply.ok) problems.push(...reply.problems.map((problem) => ({ ...problem, record: doi })));
    else if (reply.value.status === 404) problems.push(unknown(doi));
    else
      inputs.push({
        file: 'Crossref',
        url: `https://doi.org/${encodeURI(doi)}`,
        text: reply.value.text,
      });
  }
  return { inputs, problems };
}

function unknown(doi: string): Problem {
  return {
    severity: 'error',
    record: doi,
    message: 'Crossref knows no such DOI',
    hint: `If https://doi.org/${doi} leads to the paper, another agency registered it: save its BibTeX or CSL-JSON and import that.`,
  };
}
