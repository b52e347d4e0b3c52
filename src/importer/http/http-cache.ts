import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sha256 } from '../../files/digest.ts';
import { writeAtomically } from '../../files/write-atomically.ts';

/**
 * Keeps replies on disk, each with what its server needs to tell whether it still holds
 * (https://www.rfc-editor.org/rfc/rfc9111#section-4.3). A reply is never reused without asking the server.
 */
export interface HttpCache {
  readonly load: (request: CacheKey) => CachedReply | undefined;
  /** Keeps a reply that has an `ETag` or a `Last-Modified` date, unless its server forbids it. */
  readonly write: (request: CacheKey, headers: Headers, text: string) => void;
  /** Returns every reply, in the same order each time. */
  readonly replies: () => readonly CachedReply[];
}

/** Identifies a reply. */
export interface CacheKey {
  readonly url: string;
  readonly accept: string;
}

export type CachedReply = Omit<z.output<typeof KeptSchema>, 'digest'>;

const KeptSchema = z.strictObject({
  url: z.string(),
  accept: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  text: z.string(),
  /** Of everything else. Earlier versions wrote none. */
  digest: z.string().optional(),
});

/**
 * Creates a cache in a folder, which is made with the first reply. Failures to read or write it are ignored, and so are
 * replies that are not as they were written.
 */
export function createHttpCache(folder: string): HttpCache {
  return {
    load: (request) => {
      const kept = readKept(join(folder, nameOf(request)));
      const isSame = kept?.url === request.url && kept.accept === request.accept;
      return isSame && kept.digest !== undefined ? kept : undefined;
    },
    write: (request, headers, text) => {
      const etag = headers.get('etag') ?? undefined;
      const lastModified = headers.get('last-modified') ?? undefined;
      if (etag === undefined && lastModified === undefined) return;
      if (/\bno-store\b/i.test(headers.get('cache-control') ?? '')) return;
      const reply: CachedReply = { ...request, etag, lastModified, text };
      try {
        writeAtomically(
          join(folder, nameOf(request)),
          JSON.stringify({ ...reply, digest: replyToDigest(reply) }),
        );
      } catch {
        // On a full or locked disk the next run fetches the whole reply again, which is all there is to lose.
      }
    },
    replies: () => namesIn(folder).flatMap((name) => readKept(join(folder, name)) ?? []),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

function nameOf({ url, accept }: CacheKey): string {
  return `${sha256(`${accept} ${url}`).slice(0, 32)}.json`;
}

function readKept(path: string): z.output<typeof KeptSchema> | undefined {
  try {
    const kept = KeptSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const isWhole = kept.digest === undefined || kept.digest === replyToDigest(kept);
    return isWhole ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A disk or a person may change bytes and leave valid JSON behind. */
function replyToDigest({ url, accept, etag, lastModified, text }: CachedReply): string {
  return sha256(JSON.stringify([url, accept, etag, lastModified, text]));
}
