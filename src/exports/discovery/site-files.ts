import type { Archive } from '../../archive/create-archive.ts';
import { createJsonFile, type DataFile } from '../data-file.ts';
import { createArchiveKey, createFileKey } from '../file-key.ts';
import { createLlmsText } from './llms-text.ts';
import { createSitemapFiles } from './sitemap-files.ts';

/**
 * Returns the files that search engines, language models, security researchers and browsers expect at known addresses.
 */
export function createSiteFiles(archive: Archive): readonly DataFile[] {
  const { urls, config } = archive;
  const { security } = config;
  const key = createFileKey(archive, []);
  return [
    ...createSitemapFiles(archive),
    { href: urls.robots, key, create: () => createRobots(archive) },
    { href: urls.llms, key: createArchiveKey(archive), create: () => createLlmsText(archive) },
    ...(security === undefined
      ? []
      : [{ href: urls.securityText, key, create: () => createSecurityText(archive, security) }]),
    createJsonFile(urls.manifest, key, () => createManifest(archive)),
  ];
}

/** Writes `robots.txt` (https://www.rfc-editor.org/rfc/rfc9309). */
function createRobots({ urls }: Archive): string {
  return `User-agent: *\nAllow: ${urls.home}\n\nSitemap: ${urls.absolute(urls.sitemap)}\n`;
}

/** Writes `security.txt` (https://www.rfc-editor.org/rfc/rfc9116). */
function createSecurityText({ urls, config }: Archive, security: Security): string {
  const { contact, expires, policy } = security;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ...contact.map((each) => ['Contact', each] as const),
    ['Expires', `${expires}T00:00:00Z`],
    ['Preferred-Languages', new Intl.Locale(config.language).language],
    ['Canonical', urls.absolute(urls.securityText)],
    ['Policy', policy],
  ];
  return fields
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join('');
}

/** Returns the web app manifest (https://www.w3.org/TR/appmanifest/). */
function createManifest({ urls, config, words, hasUpvotes }: Archive): object {
  const shortcut = (name: string, url: string) => ({ name, url });
  return {
    id: urls.home,
    name: config.title,
    short_name: config.title,
    description: config.description,
    lang: config.language,
    start_url: urls.home,
    scope: urls.home,
    display: 'minimal-ui',
    theme_color: '#fcfaf6',
    background_color: '#fcfaf6',
    icons: [
      // Another icon may be no SVG; the sizes are made of it.
      ...(config.icon === undefined
        ? [{ src: urls.asset('favicon.svg'), type: 'image/svg+xml', sizes: 'any' }]
        : []),
      ...iconSizes.map((size) => ({
        src: urls.icon(size),
        type: 'image/png',
        sizes: `${String(size)}x${String(size)}`,
      })),
    ],
    shortcuts: [
      shortcut(words.page.search, urls.search),
      shortcut(words.page.saved, urls.saved),
      ...(hasUpvotes ? [shortcut(words.page.trending, urls.trending('week'))] : []),
    ],
  };
}

/**
 * Sizes in pixels of the icons made from `favicon.svg`: what OpenSearch asks for, and what browsers ask of an installable
 * site.
 */
export const iconSizes = [64, 192, 512] as const;

type Security = NonNullable<Archive['config']['security']>;
