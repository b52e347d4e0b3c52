import { setTimeout as waitFor } from 'node:timers/promises';
import type { Parsed } from '../../problem/parsed.ts';
import type { Problem } from '../../problem/problem.ts';
import { fetchOnce, type FetchOutcome, type HttpReply } from './fetch-once.ts';
import { failureToProblem } from './http-problem.ts';
import type { HttpCache } from './http-cache.ts';
import { createHostQueue } from './host-queue.ts';
import { retryDelay } from './retry-delay.ts';

/** The polite HTTP client of every live source. */
export interface HttpClient {
  /**
   * Gets an address. Retries cut connections, 5xx and 429, as late as the server asks; what still fails is a problem
   * that names address, status and what to do. Never rejects.
   */
  readonly get: (url: string, request: HttpRequest) => Promise<Parsed<HttpReply>>;
}

export interface HttpRequest {
  /** The media type wanted, `application/json`. A reply that declares a text type of another kind is a problem. */
  readonly accept: string;
  /** Statuses other than 200 whose body is also an answer, such as 404. */
  readonly answers?: readonly number[] | undefined;
}

export type { HttpReply };

export interface HttpClientOptions {
  readonly userAgent: string;
  /** Caches replies with validators; without one nothing is cached. */
  readonly cache?: HttpCache | undefined;
  /** Milliseconds between the starts of two requests to one host. */
  readonly minimumInterval?: number;
  /** Milliseconds that one attempt may take, including its body. */
  readonly timeout?: number;
  /** The most times a request is sent. */
  readonly attempts?: number;
  /** The longest time to wait if a server asks for it, in milliseconds. */
  readonly longestWait?: number;
  /** The largest body that is read, in bytes. */
  readonly largestBody?: number;
  /** Stops at once when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Called before a wait of a second or more. */
  readonly onWait?: ((wait: HttpWait) => void) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<unknown>;
  /** Returns a number from 0 to 1, so that many archives do not retry at the same moment. */
  readonly jitter?: () => number;
}

export interface HttpWait {
  readonly url: string;
  readonly milliseconds: number;
  /** The failure, `status 503`. */
  readonly reason: string;
}

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const settings = { ...defaults, ...options };
  const queue = createHostQueue(settings);
  return {
    get: (url, request) =>
      getWithRetries(url, {
        settings,
        send: () => queue.run(new URL(url).host, () => fetchOnce(url, { ...settings, ...request })),
      }),
  };
}

async function getWithRetries(
  url: string,
  { settings, send }: RetryContext,
): Promise<Parsed<HttpReply>> {
  const { attempts, jitter, longestWait, now, onWait, signal, sleep } = settings;
  const fail = (problem: Problem): Parsed<HttpReply> => ({ ok: false, problems: [problem] });
  if (!URL.canParse(url)) return fail(failureToProblem(url, { type: 'address' }));
  try {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await send();
      if (outcome.type === 'reply') return { ok: true, value: outcome.reply };
      const { failure } = outcome;
      if (!outcome.isTransient || attempt >= attempts) {
        return fail(failureToProblem(url, failure, attempt));
      }
      const wait = retryDelay({ attempt, retryAfter: outcome.retryAfter, now: now(), jitter });
      if (wait > longestWait) return fail(failureToProblem(url, { type: 'long-wait', wait }));
      if (wait >= 1000) onWait?.({ url, milliseconds: wait, reason: outcome.reason });
      await sleep(wait, signal);
    }
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    return fail(failureToProblem(url, { type: 'interrupted' }));
  }
}

const defaults: Defaults = {
  minimumInterval: 0,
  timeout: 30_000,
  attempts: 5,
  longestWait: 300_000,
  largestBody: 32 * 1024 * 1024,
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    waitFor(milliseconds, undefined, signal === undefined ? {} : { signal }),
  jitter: () => Math.random(),
};

type Defaults = Required<Omit<HttpClientOptions, 'userAgent' | 'cache' | 'signal' | 'onWait'>>;

interface RetryContext {
  readonly settings: HttpClientOptions & Defaults;
  readonly send: () => Promise<FetchOutcome>;
}
