import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Answers a request for a file of text with that file, packed by gzip as static hosts do, when the browser can unpack
 * it. False when it is for the caller to answer: pictures and fonts, which are packed already, parts of files, and what
 * is not there.
 *
 * @param options.path within the site, decoded, with a slash in front
 * @param options.setHeaders what every file of the site is given
 */
export function sendCompressed({ request, response, ...file }: SendOptions): boolean {
  const { headers } = request;
  const path = file.path.endsWith('/') ? `${file.path}index.html` : file.path;
  const type = textTypes[extname(path)];
  const isWanted = /\bgzip\b/u.test(headers['accept-encoding'] ?? '') && !headers.range;
  const place = join(file.root, path);
  if (type === undefined || !isWanted || path.includes('\0')) return false;
  if (!place.startsWith(join(file.root, sep)) || !existsSync(place)) return false;

  const stats = statSync(place);
  if (!stats.isFile()) return false;
  const etag = `W/"${String(stats.size)}-${String(stats.mtimeMs)}"`;
  response.setHeader('Content-Type', type);
  file.setHeaders(response, path);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(readFileSync(place)));
  return true;
}

const textTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown;charset=utf-8',
  '.ris': 'application/x-research-info-systems;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};

interface SendOptions {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly root: string;
  readonly path: string;
  readonly setHeaders: (response: ServerResponse, path: string) => void;
}
