import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import type { Archive } from '../archive/create-archive.ts';
import { iconSizes } from './discovery/site-files.ts';

const namespace = 'http://a9.com/-/spec/opensearch/1.1/';

/**
 * Writes the description by which a browser offers to search the archive from its address bar.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function archiveToOpenSearch({
  config,
  urls,
  words,
}: Pick<Archive, 'config' | 'urls' | 'words'>): string {
  const document = new DOMImplementation().createDocument(namespace, 'OpenSearchDescription');
  const root = document.documentElement;
  if (root === null) throw new Error('A new document has no root');
  const add = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}) => {
    const element = document.createElementNS(namespace, name);
    element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    root.appendChild(element);
  };
  add('ShortName', shortened(config.title, longestShortName));
  add('Description', shortened(words.descriptions.search(config.title), longestDescription));
  // Browsers take no vector image here.
  const [size] = iconSizes;
  add('Image', urls.absolute(urls.icon(size)), {
    width: String(size),
    height: String(size),
    type: 'image/png',
  });
  // The braces mark a placeholder of the format and must not be encoded.
  const template = `${urls.absolute(urls.search)}?q={searchTerms}`;
  add('Url', '', { type: 'text/html', template });
  add('Url', '', {
    type: 'application/opensearchdescription+xml',
    rel: 'self',
    template: urls.absolute(urls.openSearch),
  });
  add('Language', config.language);
  add('InputEncoding', 'UTF-8');
  add('OutputEncoding', 'UTF-8');
  const xml = new XMLSerializer().serializeToString(document);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** Limits of the format, in characters. */
const longestShortName = 16;
const longestDescription = 1024;

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trim()}…`;
}
