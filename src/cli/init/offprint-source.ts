import { resolve } from 'node:path';
import { engineFolder, engineVersion, readManifest } from '../../files/engine.ts';

/** Returns the packages that a new archive needs: this one, from where it came itself, and Astro. */
export function neededPackages(engine = engineFolder): Readonly<Record<string, string>> {
  return { ...readManifest(engine).peerDependencies, offprint: offprintSource(engine) };
}

/** Returns the file or the Git address that this package was installed from, else its version. */
function offprintSource(engine: string): string {
  const installer = resolve(engine, '../..');
  const source = readManifest(installer).dependencies['offprint'] ?? 'latest';
  if (source.startsWith('file:')) return `file:${resolve(installer, source.slice('file:'.length))}`;
  return /[/:]/u.test(source) ? source : `^${engineVersion()}`;
}
