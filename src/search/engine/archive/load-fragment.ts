import type { EngineEnvironment } from './engine-environment.ts';
import { isPath } from './is-path.ts';

/**
 * Loads Pagefind's record of one paper: a compressed file with a mark and JSON. Pagefind itself loads records only for
 * its own results.
 *
 * @param path of the bundle, with a slash at both ends
 * @throws {Error} when it cannot be loaded, or was not written by `paperToRecord`
 */
export async function loadFragment(
  path: string,
  id: string,
  { fetch }: Pick<EngineEnvironment, 'fetch'>,
): Promise<Fragment> {
  const response = await fetch(`${path}fragment/${id}.pf_fragment`);
  if (!response.ok) throw new Error(`${String(response.status)} for a result of the search index`);
  const text = await decompress(new Uint8Array(await response.arrayBuffer()));
  const fragment: unknown = text.startsWith(mark) ? JSON.parse(text.slice(mark.length)) : undefined;
  return readFragment(fragment);
}

/** Some hosts have decompressed the file already. */
async function decompress(file: Uint8Array<ArrayBuffer>): Promise<string> {
  if (file[0] === mark.charCodeAt(0)) return new TextDecoder().decode(file);
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(file), writer.close()]);
  const [text] = await Promise.all([new Response(readable).text(), written]);
  return text;
}

const mark = 'pagefind_dcd';

/** A record as Pagefind was given it. */
export interface Fragment {
  /** Path of the page. */
  readonly href: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

function readFragment(data: unknown): Fragment {
  const href = valueAt(data, 'url');
  const content = valueAt(data, 'content');
  const meta = valueAt(data, 'meta');
  const isRead =
    typeof href === 'string' &&
    isPath(href) &&
    typeof content === 'string' &&
    typeof meta === 'object' &&
    meta !== null;
  if (!isRead) throw new Error('A result of the search index cannot be read');
  const texts = Object.entries(meta).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { href, content, meta: Object.fromEntries(texts) };
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
