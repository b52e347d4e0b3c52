import { isSamePaper, type SavedPaper } from './saved-paper.ts';
import { changeSaved } from './saved-store.ts';

/**
 * Adds to a saved paper what a reference manager needs, from the page of the paper. False when it could not be had, so
 * that the paper stays as it was.
 */
export async function completeSaved(paper: SavedPaper): Promise<boolean> {
  if (paper.csl !== undefined) return true;
  const csl = paper.href === undefined ? undefined : await loadCsl(paper.href);
  if (csl === undefined) return false;
  return changeSaved((saved) =>
    saved.map((each) => (isSamePaper(each, paper) ? { ...each, csl } : each)),
  );
}

async function loadCsl(href: string): Promise<object | undefined> {
  try {
    const page = href === location.pathname ? document : await loadPage(href);
    const source = page.querySelector('pre[data-citation="csl.json"]')?.textContent;
    if (source == null) return undefined;
    const parsed: unknown = JSON.parse(source);
    const item: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
    if (typeof item !== 'object' || item === null) return undefined;
    // The longest part by far, which a device need not keep of hundreds of papers.
    return { ...item, abstract: undefined };
  } catch {
    return undefined;
  }
}

async function loadPage(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`The page ${href} did not load`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
