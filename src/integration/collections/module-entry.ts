import { relative, sep } from 'node:path';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { BodyReference } from '../../content/archive-paper.ts';

/**
 * Returns the keys of an entry that make the bundler turn its text into a module; none for a text of the data lane.
 *
 * @param root Astro's root, from which it finds the file
 */
export function moduleEntry({ lane, file }: BodyReference, { root, content }: Places): ModuleEntry {
  if (lane === 'data') return {};
  const fromRoot = relative(fileURLToPath(root), content).split(sep).join('/');
  return { filePath: join(fromRoot, file), deferredRender: true };
}

interface Places {
  readonly root: URL;
  readonly content: string;
}

type ModuleEntry =
  Readonly<Record<string, never>> | { readonly filePath: string; readonly deferredRender: true };
