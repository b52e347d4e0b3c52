import { extname } from 'node:path';

/**
 * Returns the media type of a file of the site by its name; undefined for files that are not text, whose types the
 * static server knows.
 */
export function mediaTypeOf(path: string): string | undefined {
  const extension = /\.(?:csl|linkset)\.json$/u.exec(path)?.[0] ?? extname(path);
  return extension.startsWith('.pf_') ? 'application/octet-stream' : textTypes[extension];
}

/** Returns whether a file is text, which hosts pack by gzip; pictures and fonts are packed already. */
export function isText(path: string): boolean {
  return extname(path) in textTypes;
}

const textTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex;charset=utf-8',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.css': 'text/css;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.linkset.json': 'application/linkset+json',
  '.md': 'text/markdown;charset=utf-8',
  '.ris': 'application/x-research-info-systems;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};
