import type { HttpClient } from '../../http/http-client.ts';

/** Where and how arXiv's API is asked. */
export interface ArxivServer {
  /** Lets {@link arxivInterval} pass between two requests. */
  readonly client: HttpClient;
  /** Base address, `https://export.arxiv.org`. */
  readonly baseUrl: string;
}

/** Milliseconds that arXiv asks to let pass between two requests (https://info.arxiv.org/help/api/tou.html). */
export const arxivInterval = 3000;

/** The address of a query (https://info.arxiv.org/help/api/user-manual.html#311-query-interface). */
export function arxivQueryUrl(
  { baseUrl }: ArxivServer,
  parameters: Readonly<Record<string, string>>,
): string {
  return `${baseUrl}/api/query?${new URLSearchParams(parameters).toString()}`;
}

/** arXiv explains with status 400 in the body what it did not understand. */
export const arxivRequest = { accept: 'application/atom+xml', answers: [400] } as const;
