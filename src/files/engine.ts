import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

/** The folder of this package, without a slash at its end: a checkout, or below the `node_modules` of an archive. */
export const engineFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '');

/** Returns the version of this package. */
export function engineVersion(): string {
  return readManifest(engineFolder).version ?? '';
}

/**
 * Returns the address of a module beside another: of the TypeScript source in a checkout, of the JavaScript made from it
 * in an installed package, where Node strips no types.
 *
 * @param name without extension: `./data-thread`
 * @param from `import.meta.url` of the other module
 */
export function siblingModule(name: string, from: string): URL {
  return new URL(name + extname(from), from);
}

/**
 * Returns what tells one set of installed packages from another: the record that the package manager keeps of them, else
 * the names and versions of all packages that a package needs.
 *
 * @param folder the folder of that package, with its `package.json`
 */
export function installedPackages(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const record = records.map((name) => join(at, 'node_modules', name)).find(existsSync);
    if (record !== undefined) return readFileSync(record, 'utf8');
    if (at === dirname(at)) return neededPackages(folder).join('\n');
  }
}

/** What npm, pnpm and Yarn write of the packages below a `node_modules`. */
const records = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml', '.yarn-integrity'];

function neededPackages(folder: string): readonly string[] {
  const found = new Map<string, string>();
  const visit = (at: string): void => {
    const { name, version, dependencies } = readManifest(at);
    found.set(at, `${String(name)} ${String(version)}`);
    for (const needed of Object.keys(dependencies)) {
      const place = locatePackage(needed, at);
      if (place !== undefined && !found.has(place)) visit(place);
    }
  };
  visit(folder);
  return [...new Set(found.values())].sort();
}

/** Returns the folder of a package as Node finds it from another folder; undefined if it is not installed. */
export function locatePackage(name: string, from: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    const place = join(at, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
    if (at === dirname(at)) return undefined;
  }
}

/** Reads the `package.json` of a folder; nothing if there is none. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, 'package.json');
  return ManifestSchema.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
}

const ManifestSchema = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});

type Manifest = z.output<typeof ManifestSchema>;
