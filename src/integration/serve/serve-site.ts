import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { isWithin } from '../folders.ts';
import { mediaTypeOf } from './media-type.ts';
import { sendCompressed } from './send-compressed.ts';

/**
 * Serves a built site as GitHub Pages would: under its base path, `index.html` for a folder, a redirect from
 * `/folder` to `/folder/`, text compressed by gzip, and `404.html` with status 404 for what does not exist.
 *
 * Files are read on each request, so a new build shows at once. What lies outside the folder is not served, not even if a
 * link in it leads there.
 *
 * @param options.root the folder of the built site
 * @param options.base the path the site lives under, with a slash at both ends: `/` or `/archive/`
 * @param options.port the port to listen on; 0 for any free one
 * @throws {PortInUseError} when another program listens on the port
 */
export async function serveSite({ root, base, port }: ServeSiteOptions): Promise<ServedSite> {
  await ensurePortFree(port);
  const server = createServer(createSiteHandler(root, base));
  await listen(server, port, 'localhost');
  const address = server.address();
  const actualPort = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `http://localhost:${String(actualPort)}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Ensures that no program listens on a port of this machine, in either family of addresses: a program on 127.0.0.1 and
 * our server on ::1 would share the name `localhost`, and either might answer.
 *
 * @throws {PortInUseError} when another program listens
 */
export async function ensurePortFree(port: number): Promise<void> {
  if (port === 0) return;
  for (const host of ['127.0.0.1', '::1']) {
    const probe = createServer();
    try {
      await listen(probe, port, host);
    } catch (error) {
      if (error instanceof PortInUseError || host === '127.0.0.1') throw error;
    }
    await new Promise((resolve) => probe.close(resolve));
  }
}

/** Another program has the port; the message says what to type instead. */
export class PortInUseError extends Error {
  constructor(port: number) {
    const other = port < 65535 ? port + 1 : port - 1;
    super(
      `Port ${String(port)} is in use by another program. Stop it, or choose another port: PORT=${String(other)} npm start`,
    );
    this.name = 'PortInUseError';
  }
}

function createSiteHandler(root: string, base: string): Handler {
  const isFolder = (path: string): boolean => {
    const page = join(root, safeDecode(path), 'index.html');
    return page.startsWith(join(root, sep)) && existsSync(page);
  };
  const isOutside = (path: string): boolean => {
    const file = join(root, path);
    return existsSync(file) && !isWithin(realpathSync(root), realpathSync(file));
  };
  const serveFile = sirv(root, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (url === null) {
      sendNotFound(response, root);
      return;
    }
    if (!url.pathname.startsWith(base)) {
      if (`${url.pathname}/` === base || url.pathname === '/')
        redirect(response, base + url.search);
      else sendNotFound(response, root);
      return;
    }
    const path = `/${url.pathname.slice(base.length)}`;
    if (isOutside(safeDecode(path))) {
      sendNotFound(response, root);
      return;
    }
    if (!path.endsWith('/') && isFolder(path)) {
      redirect(response, `${url.pathname}/${url.search}`);
      return;
    }
    if (sendCompressed({ request, response, root, path: safeDecode(path), setHeaders })) return;
    request.url = path + url.search;
    serveFile(request, response, () => {
      sendNotFound(response, root);
    });
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // The names of built assets change with their content.
  const isForever = pathname.startsWith('/_astro/');
  response.setHeader('Cache-Control', isForever ? 'max-age=31536000, immutable' : 'no-cache');
  const type = mediaTypeOf(pathname);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function redirect(response: ServerResponse, location: string): void {
  // Two leading slashes would send the reader to another host.
  response.writeHead(301, { Location: location.replace(/^\/{2,}/u, '/') }).end();
}

function sendNotFound(response: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error);
    });
    server.listen(port, host, resolve);
  });
}

interface ServeSiteOptions {
  readonly root: string;
  readonly base: string;
  readonly port: number;
}

/** A running server. */
export interface ServedSite {
  /** The address of the first page, with the base path and a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
