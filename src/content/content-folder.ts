import { join, resolve } from 'node:path';

/**
 * Returns the absolute path of the content folder that a person named, else of the checkout's own.
 *
 * @param named an option or `OFFPRINT_CONTENT`; undefined or empty if neither is given
 */
export function resolveContentFolder(
  named: string | undefined,
  { checkout, typedIn }: ResolveContentOptions,
): string {
  return resolve(typedIn, named || join(checkout, 'content'));
}

/** Returns the content folder, for code that Astro runs: its configuration puts an absolute path into the environment. */
export function configuredContentFolder(): string {
  return resolve(process.env['OFFPRINT_CONTENT'] ?? 'content');
}

interface ResolveContentOptions {
  readonly checkout: string;
  /** Where the person typed the command; under npm that is not the working directory. */
  readonly typedIn: string;
}
