import { fieldOf } from '../device-store.ts';
import type { SavedPaper } from './saved-paper.ts';
import { baseOfPage, hrefInside } from './saved-link.ts';
import { changeSaved } from './saved-store.ts';

/**
 * Adds to a saved paper what a reference manager needs, from the page of the paper. False when it could not be had, so
 * that the paper stays as it was.
 */
export async function completeSaved(paper: SavedPaper): Promise<boolean> {
  if (isWhole(paper.csl)) return true;
  const csl = await loadCsl(paper);
  return csl === undefined ? false : storeCsl(new Map([[paper, csl]]));
}

/**
 * The papers in their order with what a reference manager needs, as far as their pages can be had, a few at a time. It
 * is kept on the device too, where that is possible.
 */
export async function completeAll(papers: readonly SavedPaper[]): Promise<readonly SavedPaper[]> {
  const loaded = new Map<SavedPaper, object>();
  const waiting = papers.filter(({ csl }) => !isWhole(csl)).values();
  const work = async (): Promise<void> => {
    for (const paper of waiting) {
      const csl = await loadCsl(paper);
      if (csl !== undefined) loaded.set(paper, csl);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  if (loaded.size > 0) storeCsl(loaded);
  return papers.map((paper) => ({ ...paper, csl: loaded.get(paper) ?? paper.csl }));
}

/** Another program, or a poor reference that was imported, may have left next to nothing. */
function isWhole(csl: unknown): boolean {
  const authors = fieldOf(csl, 'author');
  return typeof fieldOf(csl, 'title') === 'string' && Array.isArray(authors) && authors.length > 0;
}

function storeCsl(loaded: ReadonlyMap<SavedPaper, object>): boolean {
  const byId = new Map(
    [...loaded].flatMap(([{ ids }, csl]) => ids.map((id) => [id, csl] as const)),
  );
  return changeSaved((saved) =>
    saved.map((each) => {
      const id = each.ids.find((known) => byId.has(known));
      return id === undefined ? each : { ...each, csl: byId.get(id) };
    }),
  );
}

async function loadCsl(paper: SavedPaper): Promise<object | undefined> {
  const href = hrefInside(paper.href, baseOfPage());
  return href === undefined ? undefined : readCsl(href);
}

async function readCsl(href: string): Promise<object | undefined> {
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
