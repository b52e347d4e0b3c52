import type { Failure } from './http-problem.ts';

/** Reads the body of a reply as text in UTF-8, up to a number of bytes. */
export async function readReplyText(
  response: Response,
  largest: number,
): Promise<{ readonly type: 'text'; readonly text: string } | BodyFailure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (size > largest) return { type: 'size', largest };
    chunks.push(chunk);
  }
  try {
    return { type: 'text', text: decoder.decode(Buffer.concat(chunks)) };
  } catch {
    return { type: 'encoding' };
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

type BodyFailure = Extract<Failure, { readonly type: 'size' | 'encoding' }>;
