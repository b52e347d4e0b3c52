import { loadCsl, loadManyCsl } from '../../citing/load-csl.ts';
import { fieldOf } from '../../dom/device-store.ts';
import type { SavedPaper } from './saved-paper.ts';
import { baseOfPage, hrefInside } from './saved-link.ts';
import { changeSaved } from './saved-store.ts';

/**
 * Adds to a saved paper what a reference manager needs, from the page of the paper. Returns false when that fails, and
 * leaves the paper as it was.
 */
export async function completeSaved(paper: SavedPaper): Promise<boolean> {
  if (isWhole(paper.csl)) return true;
  const path = pathOf(paper);
  const csl = path === undefined ? undefined : await loadCsl(path);
  return csl === undefined ? false : storeCsl(new Map([[paper, csl]]));
}

/**
 * Returns the papers in their order with what a reference manager needs, as far as their pages can be loaded, a few at
 * a time. It is stored on the device too, where that is possible.
 */
export async function completeAll(papers: readonly SavedPaper[]): Promise<readonly SavedPaper[]> {
  const incomplete = papers.filter(({ csl }) => !isWhole(csl));
  const items = await loadManyCsl(incomplete.map(pathOf));
  const loaded = new Map(
    incomplete.flatMap((paper, index) => {
      const csl = items[index];
      return csl === undefined ? [] : [[paper, csl] as const];
    }),
  );
  if (loaded.size > 0) storeCsl(loaded);
  return papers.map((paper) => ({ ...paper, csl: loaded.get(paper) ?? paper.csl }));
}

/**
 * Returns whether an item is complete: another program, or a poor reference that was imported, may have left little.
 */
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

/** Returns the path of a paper of this archive; undefined for any other. */
function pathOf({ href }: SavedPaper): string | undefined {
  return hrefInside(href, baseOfPage());
}
