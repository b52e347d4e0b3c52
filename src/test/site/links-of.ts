/** Returns the addresses that an element leads to or loads from. */
export function linksOf(element: Element): readonly PageLink[] {
  const { name, attributes, line } = element;
  const link = (url: string, isLoaded: boolean): PageLink => ({ url, line, isLoaded });
  if (name === 'link') {
    const loads = /\b(?:stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\b/u;
    const url = attributes['href'];
    return url === undefined ? [] : [link(url, loads.test(attributes['rel'] ?? ''))];
  }
  if (name === 'meta') {
    const isAddress = addresses.has(attributes['name'] ?? attributes['property'] ?? '');
    if (isAddress) return [link(attributes['content'] ?? '', false)];
    const refresh = attributes['http-equiv']?.toLowerCase() === 'refresh';
    const url = refresh ? /url=(?<url>.*)$/iu.exec(attributes['content'] ?? '') : null;
    return url?.groups === undefined ? [] : [link(url.groups['url'] ?? '', false)];
  }
  const led = (leading[name] ?? []).flatMap((key) => attributes[key] ?? []);
  const loaded = (loading[name] ?? []).flatMap((key) => attributes[key] ?? []);
  const sets = (attributes['srcset'] ?? '').split(',').flatMap((part) => {
    const url = part.trim().split(/\s+/u)[0];
    return url === undefined || url === '' ? [] : url;
  });
  return [
    ...led.map((url) => link(url, false)),
    ...[...loaded, ...sets].map((url) => link(url, true)),
  ];
}

/** Names of `<meta>` whose content is an address. */
const addresses: ReadonlySet<string> = new Set([
  'og:url',
  'og:image',
  'citation_pdf_url',
  'citation_abstract_html_url',
]);

/** Attributes that lead a reader elsewhere. */
const leading: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
};

/** Attributes from which a browser loads by itself. */
const loading: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  img: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
};

/** One address in a page. */
export interface PageLink {
  /** As written. */
  readonly url: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** True when the browser fetches it by itself, false when a person follows it. */
  readonly isLoaded: boolean;
}

/** One element of a page. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 1-based line in the file. */
  readonly line: number;
}
