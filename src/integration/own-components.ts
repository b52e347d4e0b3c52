import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nearestName } from '../problem/nearest-name.ts';
import { ProblemsError, type Problem } from '../problem/problem.ts';
import type { Folders } from './folders.ts';

/** The components that an archive can replace by its own, and their files below `src/components`. */
const replaceable = {
  Head: 'chrome/Head.astro',
  Header: 'chrome/Header.astro',
  Footer: 'chrome/Footer.astro',
  Card: 'card/Card.astro',
} as const;

/** Paths of an archive's own components, from its root: `{ Header: './src/Header.astro' }`. */
export type OwnComponents = Partial<Record<keyof typeof replaceable, string>>;

/**
 * Creates the plugin of Vite that puts an archive's own components in the place of the engine's. An own component gets the
 * same props, and may import the one that it replaces, from `offprint/components/Header.astro`.
 *
 * @throws {ProblemsError} when a name is unknown, or there is no such file
 */
export function replaceComponents(
  components: OwnComponents,
  { archive, engine }: Pick<Folders, 'archive' | 'engine'>,
): ComponentsPlugin {
  const problems: Problem[] = [];
  const own = new Map<string, string>();
  for (const [name, path] of Object.entries(components)) {
    const replaced = Object.entries(replaceable).find(([known]) => known === name)?.[1];
    const file = resolve(archive, path);
    if (replaced === undefined) problems.push(unknownName(name));
    else if (existsSync(file)) own.set(join(engine, 'src/components', replaced), file);
    else problems.push(noFile(name, path));
  }
  if (problems.length > 0)
    throw new ProblemsError('The options of offprint() in astro.config.mjs:', problems);
  const files = new Set(own.values());
  return {
    name: 'offprint-own-components',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer === undefined || !id.startsWith('.') || files.has(importer)
        ? undefined
        : own.get(resolve(dirname(importer), id)),
  };
}

function unknownName(name: string): Problem {
  const names = Object.keys(replaceable);
  const nearest = nearestName(name, names);
  return {
    severity: 'error',
    key: `components.${name}`,
    message: 'is not a component that can be replaced',
    hint: `${nearest === undefined ? '' : `Did you mean ${nearest}? `}These can be: ${names.join(', ')}.`,
  };
}

function noFile(name: string, path: string): Problem {
  return {
    severity: 'error',
    key: `components.${name}`,
    message: `there is no file ${path}`,
    hint: 'Write its path from the folder that holds astro.config.mjs.',
  };
}

/** The part of Vite's interface of plugins that is used. */
interface ComponentsPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (id: string, importer: string | undefined) => string | undefined;
}
