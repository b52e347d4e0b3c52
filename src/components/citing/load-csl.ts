import { cslOfPage, parsePageCsl } from './csl-of-page.ts';
import { loadPage } from '../dom/load-page.ts';

/**
 * Loads a paper as an item of CSL-JSON without its abstract: from the page that is open, from the file beside the page
 * of the paper or, in an archive without such files, from the page itself. Undefined when it cannot be loaded. Never
 * throws.
 *
 * @param path of the page of the paper, with a slash at its end
 */
export async function loadCsl(path: string): Promise<object | undefined> {
  try {
    const own = path === location.pathname ? cslOfPage(document) : undefined;
    const item = own ?? (await loadItem(path));
    // The longest part by far, and neither a device nor a list of references needs it.
    return item === undefined ? undefined : { ...item, abstract: undefined };
  } catch {
    return undefined;
  }
}

/**
 * Loads many papers as {@link loadCsl} does, a few at a time, and returns them in the order of their paths.
 *
 * @param progress called with the number of papers tried so far
 */
export async function loadManyCsl(
  paths: readonly (string | undefined)[],
  progress: (tried: number) => void = () => undefined,
): Promise<readonly (object | undefined)[]> {
  const items: (object | undefined)[] = paths.map(() => undefined);
  const waiting = paths.entries();
  let tried = 0;
  const loadNext = async (): Promise<boolean> => {
    const { value: next } = waiting.next();
    if (next === undefined) return false;
    const [index, path] = next;
    items[index] = path === undefined ? undefined : await loadCsl(path);
    progress((tried += 1));
    return true;
  };
  const work = async (): Promise<void> => {
    while (await loadNext());
  };
  // The first shows whether there are files at all.
  await loadNext();
  await Promise.all(Array.from({ length: atOnce }, work));
  return items;
}

/** Once a page had what the file beside it lacked, no other file is requested. A request that fails proves nothing. */
async function loadItem(path: string): Promise<object | undefined> {
  let isNoFile = hasNoFiles;
  if (!hasNoFiles) {
    const response = await fetch(`${path.replace(/\/$/, '')}.csl.json`);
    const item = response.ok ? parsePageCsl(await response.text()) : undefined;
    if (item !== undefined) return item;
    isNoFile = response.ok || response.status === 404;
  }
  const item = cslOfPage(await loadPage(path));
  hasNoFiles ||= isNoFile && item !== undefined;
  return item;
}

let hasNoFiles = false;
const atOnce = 6;
