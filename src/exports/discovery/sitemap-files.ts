import type { Archive } from '../../archive/create-archive.ts';
import { writeXml, xmlElement, type XmlElement } from '../../site/write-xml.ts';
import type { DataFile } from '../data-file.ts';
import { createFileKey } from '../file-key.ts';
import { createSitemapEntries, type SitemapEntry } from './sitemap-entries.ts';

/**
 * Returns the sitemaps of the archive and their index (https://www.sitemaps.org/protocol.html). A part holds at most
 * 50,000 addresses and 50 MB.
 */
export function createSitemapFiles(archive: Archive, limits: Limits = protocol): DataFile[] {
  const { urls } = archive;
  const parts = [...createSitemapEntries(archive)].flatMap(([name, entries]) =>
    divide(entries, { ...limits, size: (entry) => sizeOf(archive, entry) }).map((part, index) => ({
      href: urls.sitemapPart(index === 0 ? name : `${name}-part-${String(index + 1)}`),
      entries: part,
    })),
  );
  return [
    {
      href: urls.sitemap,
      key: createFileKey(archive, [], JSON.stringify(parts)),
      create: () => {
        const children = parts.map(({ href, entries }) => {
          const dates = entries.flatMap(({ changed }) => changed ?? []);
          return createEntry(archive, 'sitemap', { href, changed: dates.sort().at(-1) });
        });
        return writeXml(xmlElement('sitemapindex', namespace, children));
      },
    },
    ...parts.map(({ href, entries }) => ({
      href,
      key: createFileKey(archive, [], JSON.stringify(entries)),
      create: () => {
        const children = entries.map((entry) => createEntry(archive, 'url', entry));
        return writeXml(xmlElement('urlset', namespace, children));
      },
    })),
  ];
}

function createEntry(
  { urls }: Archive,
  name: 'url' | 'sitemap',
  { href, changed }: SitemapEntry,
): XmlElement {
  return xmlElement(name, {}, [
    xmlElement('loc', {}, [urls.absolute(href)]),
    ...(changed === undefined ? [] : [xmlElement('lastmod', {}, [changed])]),
  ]);
}

/** Returns the size of an entry in bytes. Addresses are ASCII; `&` takes five characters in XML. */
function sizeOf({ urls }: Archive, { href }: SitemapEntry): number {
  return urls.absolute(href).replaceAll('&', '&amp;').length + 100;
}

function divide(
  entries: readonly SitemapEntry[],
  { most, bytes, size }: Limits & { readonly size: (entry: SitemapEntry) => number },
): readonly (readonly SitemapEntry[])[] {
  const parts: SitemapEntry[][] = [];
  let filled = Infinity;
  for (const entry of entries) {
    const last = parts.at(-1);
    const length = size(entry);
    if (last === undefined || last.length === most || filled + length > bytes) {
      parts.push([entry]);
      filled = length;
    } else {
      last.push(entry);
      filled += length;
    }
  }
  return parts;
}

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const protocol: Limits = { most: 50_000, bytes: 49_000_000 };

interface Limits {
  readonly most: number;
  readonly bytes: number;
}
