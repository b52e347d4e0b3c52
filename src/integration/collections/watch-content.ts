import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { isWithin } from '../folders.ts';

/**
 * Calls back once for every burst of changes below some paths of the content folder. An error in the call ends neither
 * the watching nor the development server.
 */
export function watchContent({ watcher, content, paths, onChange }: WatchContentOptions): void {
  const watched = paths.map((path) => join(content, path));
  let timer: NodeJS.Timeout | undefined;
  const onEvent = (path: string): void => {
    if (!watched.some((folder) => isWithin(folder, path))) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
  };
  watcher.add(watched);
  for (const event of ['add', 'change', 'unlink']) watcher.on(event, onEvent);
}

/** Long enough for an editor that writes a file in two steps, short enough to seem immediate. */
const quietMilliseconds = 40;

interface WatchContentOptions {
  readonly watcher: NonNullable<LoaderContext['watcher']>;
  readonly content: string;
  /** Below the content folder. */
  readonly paths: readonly string[];
  readonly onChange: () => void;
}
