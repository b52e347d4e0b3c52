import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { Progress } from '../../progress/create-progress.ts';
import type { WriteReason, WrittenFiles } from '../data/written-files.ts';

/**
 * Renders the pages whose key is new, or whose file is not as it was written, and writes them. Pages without a key of
 * their own depend on the whole archive.
 *
 * @throws {Error} when a page cannot be rendered
 */
export async function renderPages(
  paths: readonly PathWithRoute[],
  { prerenderer, site, out, archiveKey, written, onStart }: RenderOptions,
): Promise<readonly BuiltPage[]> {
  const pages = paths.map((path) => {
    const file = join(out, toFileName(path));
    const key = path.cacheKey ?? archiveKey;
    return { ...path, file, key, reason: written.keep(file, key) };
  });
  const stale = pages.filter(({ reason }) => reason !== 'unchanged');
  const progress = onStart(stale.length);
  const queue = stale.values();
  const render = async (): Promise<void> => {
    for (const { pathname, route, file, key } of queue) {
      const request = new Request(new URL(toPath({ pathname, route }), site));
      await written.write(file, key, async () =>
        readBody(pathname, await prerenderer.render(request, { routeData: route })),
      );
      progress.tick();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, render));
  return pages.map(({ file, reason, ...path }) => ({
    file,
    reason,
    href: new URL(toPath(path), site).pathname,
  }));
}

/** While pictures are compressed in other threads, pages are rendered in this one. */
const atOnce = 4;

async function readBody(pathname: string, rendered: Rendered): Promise<Uint8Array> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  // The page of an address that does not exist answers as such.
  if (response.status !== 200 && response.status !== 404) {
    throw new Error(`${pathname} cannot be rendered: status ${String(response.status)}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** Returns the path of a page for the component that renders it, with the slash that all pages have at the end. */
function toPath({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  return route.type === 'page' && path !== '' ? `${path}/` : path;
}

/** Returns the name below the output folder of the file with a page. */
function toFileName({ pathname, route }: PathWithRoute): string {
  const name = pathname.replace(/^\/|\/$/gu, '');
  if (route.type === 'endpoint') return name;
  return name === '404' ? '404.html' : join(name, 'index.html');
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

interface RenderOptions {
  readonly prerenderer: AstroPrerenderer;
  /** The address of the home page. */
  readonly site: URL;
  readonly out: string;
  /** Changes whenever anything in the archive does. */
  readonly archiveKey: string;
  readonly written: WrittenFiles;
  /** Gets the number of pages to render. */
  readonly onStart: (pages: number) => Pick<Progress, 'tick'>;
}

/** A page of a build. */
export interface BuiltPage {
  /** Path of its file. */
  readonly file: string;
  /** Path with base. */
  readonly href: string;
  readonly reason: PageReason;
}

/** Why a page was rendered, if it was. */
export type PageReason = WriteReason;
