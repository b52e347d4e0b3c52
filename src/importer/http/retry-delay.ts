import { parseRetryAfter } from './parse-retry-after.ts';

/**
 * Returns the milliseconds to wait before a retry: what the server asks for, otherwise 1 s, 2 s, 4 s … shortened by up
 * to half at random.
 */
export function retryDelay({ attempt, retryAfter, now, jitter }: Retry): number {
  const asked = parseRetryAfter(retryAfter, now);
  const backoff = 1000 * 2 ** (attempt - 1);
  return asked ?? Math.round(backoff * (1 - jitter() / 2));
}

interface Retry {
  /** The number of the failed attempt, from 1. */
  readonly attempt: number;
  /** The header of that name, if there was one. */
  readonly retryAfter: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A number from 0 to 1. */
  readonly jitter: () => number;
}
