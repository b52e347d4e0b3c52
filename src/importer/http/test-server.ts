import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'astro/zod';

/** A server on this machine that answers as a test tells it, and remembers what it was asked. */
export interface TestServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  /** Path with query, and headers, of every request so far. */
  readonly requests: readonly AskedRequest[];
}

export interface AskedRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export type Reaction = (response: ServerResponse, request: AskedRequest, index: number) => void;

/** Starts a server on a free port of the loopback interface. */
export async function startTestServer(react: Reaction): Promise<TestServer> {
  const requests: AskedRequest[] = [];
  const server = createServer((incoming, response) => {
    const request = { path: incoming.url ?? '', headers: incoming.headers };
    requests.push(request);
    react(response, request, requests.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${String(port)}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
