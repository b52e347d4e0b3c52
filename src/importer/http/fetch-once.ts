import { followRedirects } from './follow-redirects.ts';
import type { CachedReply, HttpCache } from './http-cache.ts';
import { networkFailure, type Failure } from './http-problem.ts';
import { isWantedType } from './is-wanted-type.ts';
import { readReplyText } from './read-reply-text.ts';

/** The reply of a server. */
export interface HttpReply {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/** The outcome of one request. */
export type FetchOutcome =
  | { readonly type: 'reply'; readonly reply: HttpReply }
  | {
      readonly type: 'failure';
      readonly failure: Failure;
      /** In a few words, for a person who waits. */
      readonly reason: string;
      /** True if the same request may succeed later. */
      readonly isTransient: boolean;
      readonly retryAfter: string | undefined;
    };

/**
 * Sends one request, with the validators of a cached reply if there is one.
 *
 * @throws only if the signal is aborted
 */
export async function fetchOnce(url: string, options: FetchOptions): Promise<FetchOutcome> {
  const { accept, answers = [], cache, largestBody, signal, timeout, userAgent } = options;
  const cached = cache?.load({ url, accept });
  const deadline = AbortSignal.timeout(timeout);
  try {
    const response = await followRedirects(url, {
      headers: {
        accept,
        'user-agent': userAgent,
        ...(cached === undefined ? {} : conditions(cached)),
      },
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    if (response === undefined) return permanent({ type: 'redirect' });
    if (response.status === 304 && cached !== undefined) {
      await response.body?.cancel();
      return { type: 'reply', reply: { url, status: 200, text: cached.text } };
    }
    if (response.status !== 200 && !answers.includes(response.status)) {
      await response.body?.cancel();
      return statusFailure(response);
    }
    const body = await readReplyText(response, largestBody);
    if (body.type !== 'text') return permanent(body);
    const mediaType = response.headers.get('content-type') ?? undefined;
    if (!isWantedType(mediaType, accept)) return permanent({ type: 'media', mediaType, accept });
    if (response.status === 200) cache?.write({ url, accept }, response.headers, body.text);
    return { type: 'reply', reply: { url, status: response.status, text: body.text } };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return deadline.aborted ? transient({ type: 'timeout', timeout }) : networkOutcome(error);
  }
}

/** Returns the headers of a conditional request (https://www.rfc-editor.org/rfc/rfc9111#section-4.3.1). */
function conditions({ etag, lastModified }: CachedReply): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

function statusFailure({ status, headers }: Response): FetchOutcome {
  const isTransient = status >= 500 || status === 429 || status === 408;
  const retryAfter = headers.get('retry-after') ?? undefined;
  const failure: Failure = { type: 'status', status };
  return { type: 'failure', failure, reason: `status ${String(status)}`, isTransient, retryAfter };
}

function networkOutcome(error: unknown): FetchOutcome {
  const failure = networkFailure(error);
  // A name that does not exist now will not exist in ten seconds.
  return failure.code === 'ENOTFOUND' ? permanent(failure) : transient(failure);
}

function transient(failure: Failure): FetchOutcome {
  const reason = failure.type === 'timeout' ? 'no answer' : 'the connection broke off';
  return { type: 'failure', failure, reason, isTransient: true, retryAfter: undefined };
}

function permanent(failure: Failure): FetchOutcome {
  return { type: 'failure', failure, reason: '', isTransient: false, retryAfter: undefined };
}

interface FetchOptions {
  readonly accept: string;
  readonly answers?: readonly number[] | undefined;
  readonly userAgent: string;
  readonly cache?: HttpCache | undefined;
  readonly timeout: number;
  readonly largestBody: number;
  readonly signal?: AbortSignal | undefined;
}
