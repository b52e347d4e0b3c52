import type { Words } from '../../words/words-of.ts';
/**
 * Returns the usual name of the licence at an address: `CC BY-NC-SA 4.0`, `CC0 1.0`, `arXiv non-exclusive licence`; the
 * host of an unknown address.
 *
 * Addresses: https://creativecommons.org/licenses/list.en and https://info.arxiv.org/help/license/index.html
 */
export function licenseName(words: Words, address: string): string {
  const names = words.paper.licences;
  const url = URL.parse(address);
  if (url === null) return address;
  const host = url.hostname.replace(/^www\./, '');
  const [kind = '', name = '', version = '', port = ''] = url.pathname
    .toLowerCase()
    .split('/')
    .slice(1);
  if (host === 'creativecommons.org')
    return commonsName({ kind, name, version, port }, names.publicDomain) ?? host;
  if (host === 'arxiv.org' && kind === 'licenses') {
    const arxivNames = new Map([
      ['nonexclusive-distrib', names.arxiv],
      ['assumed-1991-2003', names.earlyArxiv],
    ]);
    return arxivNames.get(name) ?? host;
  }
  return host;
}

/**
 * Returns the name of a Creative Commons licence. Versions up to 3.0 were ported to the law of countries:
 * `/licenses/by/3.0/us/`; any version may name a language instead.
 */
function commonsName(
  { kind, name, version, port }: CommonsPath,
  publicDomain: string,
): string | undefined {
  if (kind === 'publicdomain') {
    if (name === 'zero') return `CC0 ${version}`.trimEnd();
    return name === 'mark' ? publicDomain : undefined;
  }
  if (kind !== 'licenses' || !/^[a-z+-]+$/.test(name)) return undefined;
  const country = /^[a-z]{2}$/.test(port) ? port : '';
  return ['CC', name, version, country]
    .filter((part) => part !== '')
    .join(' ')
    .toUpperCase();
}

interface CommonsPath {
  readonly kind: string;
  readonly name: string;
  readonly version: string;
  readonly port: string;
}
