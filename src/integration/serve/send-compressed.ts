import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isText } from './media-type.ts';

/**
 * Answers a request for a text file with the file compressed by gzip, as static hosts do, if the browser accepts that.
 *
 * @param options.path within the site, decoded, beginning with a slash
 * @param options.setHeaders sets the headers of every file of the site, its media type included
 * @returns false when the caller has to answer: pictures and fonts, which are compressed already, parts of files, and
 * files that do not exist
 */
export function sendCompressed({ request, response, ...options }: SendOptions): boolean {
  const { headers } = request;
  const path = options.path.endsWith('/') ? `${options.path}index.html` : options.path;
  const isWanted = /\bgzip\b/u.test(headers['accept-encoding'] ?? '') && !headers.range;
  const file = join(options.root, path);
  if (!isText(path) || !isWanted || path.includes('\0')) return false;
  if (!file.startsWith(join(options.root, sep)) || !existsSync(file)) return false;

  const stats = statSync(file);
  if (!stats.isFile()) return false;
  const etag = `W/"${String(stats.size)}-${String(stats.mtimeMs)}"`;
  options.setHeaders(response, path);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(readFileSync(file)));
  return true;
}

interface SendOptions {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly root: string;
  readonly path: string;
  readonly setHeaders: (response: ServerResponse, path: string) => void;
}
