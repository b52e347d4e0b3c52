import { fieldOf } from '../dom/device-store.ts';

/**
 * Reads the citation data in the page of a paper as an item of CSL-JSON. Its title and keywords are in tags of the head.
 * Undefined for other pages: hosts may respond with one of their own.
 */
export function cslOfPage(page: Document): object | undefined {
  const tag = (name: string): string | undefined =>
    page.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content;
  const text = page.querySelector('script[type="application/vnd.citationstyles.csl+json"]');
  const item = parsePageCsl(text?.textContent ?? '');
  const title = tag('citation_title');
  return item === undefined || title === undefined
    ? undefined
    : { ...item, title, keyword: tag('citation_keywords') };
}

/** Parses an item of CSL-JSON, alone or in a list; undefined for other text. */
export function parsePageCsl(text: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    const item: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
    return typeof fieldOf(item, 'type') === 'string' && typeof item === 'object' && item !== null
      ? item
      : undefined;
  } catch {
    return undefined;
  }
}
