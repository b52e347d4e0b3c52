import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Opens a proxy to a local server that is as slow as requested and counts traffic. It delays all requests, including
 * those of workers, which a browser's own throttling does not: requests arrive `latency` later, and all connections
 * share the rate for responses.
 *
 * @param options.target port of the server
 * @param options.bytesPerSecond of all responses together; Infinity for no limit
 * @param options.latency milliseconds
 */
export async function openThrottledProxy(options: ProxyOptions): Promise<ThrottledProxy> {
  const traffic = { requests: 0, bytes: 0 };
  const sockets = new Set<Socket>();
  const waitForTurn = createTurns(options.bytesPerSecond);
  const server = createServer((near) => {
    const far = connect(options.target, 'localhost');
    for (const socket of [near, far]) {
      sockets.add(socket.setNoDelay(true));
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    near.on('close', () => far.destroy());
    let sent: Promise<unknown> = Promise.resolve();
    near.on('data', (chunk: Buffer) => {
      traffic.requests += isRequest(chunk) ? 1 : 0;
      sent = Promise.all([sent, wait(options.latency)]).then(() => far.write(chunk));
    });
    let answered: Promise<unknown> = Promise.resolve();
    far.on('data', (chunk: Buffer) => {
      traffic.bytes += chunk.length;
      const turn = waitForTurn(chunk.length);
      answered = Promise.all([answered, turn]).then(() => near.destroyed || near.write(chunk));
    });
    far.on('end', () => void answered.then(() => near.end()));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    traffic: () => ({ ...traffic }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Returns a function that waits until the connection has had time for so many more bytes. */
function createTurns(bytesPerSecond: number): (bytes: number) => Promise<void> {
  let freeAt = 0;
  return async (bytes) => {
    const now = performance.now();
    freeAt = Math.max(now, freeAt) + (bytes / bytesPerSecond) * 1000;
    if (freeAt - now > 1) await wait(freeAt - now);
  };
}

function isRequest(chunk: Buffer): boolean {
  return /^(?:GET|HEAD) /u.test(chunk.subarray(0, 5).toString('latin1'));
}

interface ProxyOptions {
  readonly target: number;
  readonly bytesPerSecond: number;
  readonly latency: number;
}

/** An open proxy. */
export interface ThrottledProxy {
  readonly port: number;
  /** Since the proxy was opened, headers included. */
  readonly traffic: () => { readonly requests: number; readonly bytes: number };
  readonly close: () => Promise<void>;
}
