import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from '../../record/parse-yaml.ts';
import { ArchiveConfigSchema, type ArchiveConfig } from '../../site/archive-config.ts';
import { createHttpCache } from '../http/http-cache.ts';
import { createHttpClient, type HttpClient } from '../http/http-client.ts';
import { archiveToUserAgent } from '../http/user-agent.ts';

/**
 * The client with which a command asks servers in the name of an archive. It tells on standard error when a server asks
 * for patience, and keeps replies beside the caches of the site.
 */
export function createLiveClient({ folder, minimumInterval }: LiveClientOptions): HttpClient {
  return createHttpClient({
    userAgent: archiveToUserAgent(loadArchive(folder)),
    cache: createHttpCache(join(caches, 'http')),
    minimumInterval,
    onWait: ({ url, milliseconds, reason }) => {
      const seconds = String(Math.ceil(milliseconds / 1000));
      process.stderr.write(`${new URL(url).host}: ${reason}, asking again in ${seconds} s\n`);
    },
  });
}

/** An archive that does not say properly what it is called is no reason not to import. */
function loadArchive(folder: string): ArchiveConfig | undefined {
  const path = join(folder, 'archive.yaml');
  if (!existsSync(path)) return undefined;
  const options = { schema: ArchiveConfigSchema, file: 'archive.yaml' };
  const parsed = parseYaml(readFileSync(path, 'utf8'), options);
  return parsed.ok ? parsed.value : undefined;
}

const caches = fileURLToPath(new URL('../../../node_modules/.cache/offprint/', import.meta.url));

interface LiveClientOptions {
  /** The content folder. */
  readonly folder: string;
  /** Milliseconds between two requests to one server. */
  readonly minimumInterval: number;
}
