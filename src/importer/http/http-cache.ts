import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sha256 } from '../../files/digest.ts';
import { writeAtomically } from '../../files/write-atomically.ts';

/**
 * Replies on disk, each with what its server offered to ask whether it is still the same
 * (https://www.rfc-editor.org/rfc/rfc9111#section-4.3). A kept reply is never used without asking.
 */
export interface HttpCache {
  readonly load: (request: CacheKey) => CachedReply | undefined;
  /** Keeps a reply that has an `ETag` or a date of change, unless its server forbids it. */
  readonly write: (request: CacheKey, headers: Headers, text: string) => void;
}

/** What tells one reply from another. */
export interface CacheKey {
  readonly url: string;
  readonly accept: string;
}

export type CachedReply = z.output<typeof CachedReplySchema>;

const CachedReplySchema = z.object({
  url: z.string(),
  accept: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  text: z.string(),
});

/** A cache in a folder, which is made when the first reply is kept. One that cannot be read or written is no cache. */
export function createHttpCache(folder: string): HttpCache {
  return {
    load: (request) => {
      const kept = readJson(join(folder, nameOf(request)));
      const parsed = CachedReplySchema.safeParse(kept);
      const isSame = parsed.data?.url === request.url && parsed.data.accept === request.accept;
      return isSame ? parsed.data : undefined;
    },
    write: (request, headers, text) => {
      const etag = headers.get('etag') ?? undefined;
      const lastModified = headers.get('last-modified') ?? undefined;
      if (etag === undefined && lastModified === undefined) return;
      if (/\bno-store\b/i.test(headers.get('cache-control') ?? '')) return;
      const reply: CachedReply = { ...request, etag, lastModified, text };
      try {
        writeAtomically(join(folder, nameOf(request)), JSON.stringify(reply));
      } catch {
        // On a full or locked disk the next run asks for the whole reply again: that is all there is to lose.
      }
    },
  };
}

function nameOf({ url, accept }: CacheKey): string {
  return `${sha256(`${accept} ${url}`).slice(0, 32)}.json`;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
