import type { Problem } from '../../problem/problem.ts';

/** The reason why there is no reply. */
export type Failure =
  | { readonly type: 'address' }
  | { readonly type: 'status'; readonly status: number }
  | { readonly type: 'media'; readonly mediaType: string | undefined; readonly accept: string }
  | { readonly type: 'size'; readonly largest: number }
  | { readonly type: 'encoding' }
  | { readonly type: 'redirect' }
  | { readonly type: 'timeout'; readonly timeout: number }
  | NetworkFailure
  | { readonly type: 'long-wait'; readonly wait: number }
  | { readonly type: 'interrupted' };

export interface NetworkFailure {
  readonly type: 'network';
  /** `ECONNRESET`, as the system names it. */
  readonly code: string | undefined;
  readonly message: string;
}

/** Converts an error of `fetch`, which hides the reason in `cause`. */
export function networkFailure(error: unknown): NetworkFailure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return {
    type: 'network',
    code: typeof code === 'string' ? code : undefined,
    message: cause instanceof Error ? cause.message : String(cause),
  };
}

/** Describes a failure: the address, what went wrong after how many attempts, and what to do. */
export function failureToProblem(url: string, failure: Failure, attempts = 1): Problem {
  const { met, hint } = describe(failure);
  const often = attempts > 1 ? `, ${String(attempts)} times` : '';
  return { severity: 'error', message: `${url} ${met}${often}`, hint };
}

function describe(failure: Failure): Described {
  switch (failure.type) {
    case 'address':
      return { met: 'is no address', hint: 'Write a whole address that begins with https://.' };
    case 'status':
      return describeStatus(failure.status);
    case 'media':
      return {
        met: `answered with ${failure.mediaType ?? 'no type'} in place of ${failure.accept}`,
        hint: 'Open it in a browser: a sign-in page, a block or maintenance may stand there.',
      };
    case 'size':
      return {
        met: `answered with more than ${String(Math.round(failure.largest / 1_048_576))} MB, which is not read`,
        hint: 'Ask for less at once.',
      };
    case 'encoding':
      return { met: 'answered with something that is not text in UTF-8', hint: tryLater };
    case 'redirect':
      return {
        met: 'leads to another place that is not public, or around in circles',
        hint: 'Open it in a browser, and import what you save there.',
      };
    case 'timeout':
      return {
        met: `did not answer within ${String(failure.timeout / 1000)} s`,
        hint: `Look at the connection. ${tryLater}`,
      };
    case 'network':
      return describeNetwork(failure);
    case 'long-wait':
      return {
        met: `asks to wait ${String(Math.ceil(failure.wait / 60_000))} minutes`,
        hint: 'Run the command again after that.',
      };
    case 'interrupted':
      return { met: 'was not waited for: interrupted', hint: 'Run the command again.' };
  }
}

function describeStatus(status: number): Described {
  const met = `answered with status ${String(status)}`;
  if (status === 404 || status === 410)
    return { met, hint: 'Nothing is there: check what was asked for.' };
  if (status === 401 || status === 403)
    return {
      met,
      hint: 'It may not be read from here; open it in a browser and import the saved file.',
    };
  if (status === 429)
    return { met, hint: 'Too much was asked for at once. Run the command again in an hour.' };
  if (status >= 500) return { met, hint: `The server is in trouble. ${tryLater}` };
  return { met, hint: 'The server does not take this request: check what was asked for.' };
}

function describeNetwork({ code, message }: NetworkFailure): Described {
  const met = `could not be reached: ${code ?? message}`;
  return code === 'ENOTFOUND'
    ? { met, hint: 'There is no such server, or there is no connection to the internet.' }
    : { met, hint: `Look at the connection. ${tryLater}` };
}

const tryLater = 'Run the command again later.';

interface Described {
  readonly met: string;
  readonly hint: string;
}
