import { join } from 'node:path';
import { loadArchiveConfig } from '../../content/yaml-files.ts';
import { valueOf } from '../../problem/parsed.ts';
import { createHttpCache, type HttpCache } from '../http/http-cache.ts';
import { createHttpClient, type HttpClient } from '../http/http-client.ts';
import { archiveToUserAgent } from '../http/user-agent.ts';
import { caches } from './archive-options.ts';
import { formatDuration } from '../../progress/format-duration.ts';

/**
 * Creates the client with which a command sends requests on behalf of an archive. It logs to standard error when a
 * server asks to wait, and caches replies beside the caches of the site.
 */
export function createLiveClient(options: LiveClientOptions): HttpClient {
  const { folder, minimumInterval, signal, log = logToErrorStream } = options;
  return createHttpClient({
    // Importing works even if the configuration of the archive is wrong.
    userAgent: archiveToUserAgent(valueOf(loadArchiveConfig(folder))),
    cache: createReplyCache(),
    minimumInterval,
    signal,
    onWait: ({ url, milliseconds, reason }) => {
      log(`${new URL(url).host}: ${reason}, asking again in ${formatDuration(milliseconds)}`);
    },
  });
}

/** Creates the cache of the replies that commands fetched, beside the caches of the site. */
export function createReplyCache(): HttpCache {
  return createHttpCache(join(caches, 'http'));
}

function logToErrorStream(text: string): void {
  process.stderr.write(`${text}\n`);
}

interface LiveClientOptions {
  /** The content folder. */
  readonly folder: string;
  /** Milliseconds between two requests to one server. */
  readonly minimumInterval: number;
  /** Stops at once when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Logs that a server asks to wait; by default to standard error. */
  readonly log?: ((text: string) => void) | undefined;
}
