import type { HttpClient } from '../../http/http-client.ts';

/** The server of arXiv's API. */
export interface ArxivServer {
  /** Keeps {@link arxivInterval} between two requests. */
  readonly client: HttpClient;
  /** Base address, `https://export.arxiv.org`. */
  readonly baseUrl: string;
}

/** Milliseconds that arXiv asks clients to leave between two requests (https://info.arxiv.org/help/api/tou.html). */
export const arxivInterval = 3000;

/** Returns the address of a query (https://info.arxiv.org/help/api/user-manual.html#311-query-interface). */
export function arxivQueryUrl(
  { baseUrl }: ArxivServer,
  parameters: Readonly<Record<string, string>>,
): string {
  return `${baseUrl}/api/query?${new URLSearchParams(parameters).toString()}`;
}

/** With status 400, arXiv explains in the body what it did not understand. */
export const arxivRequest = { accept: 'application/atom+xml', answers: [400] } as const;
