import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What decides where the papers are. */
export interface Place {
  /** `--content`. */
  readonly option: string | undefined;
  /** Where the person typed the command; under npm that is not the working directory. */
  readonly typedIn: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The content folder: `--content`, else `OFFPRINT_CONTENT`, else the repository's own. */
export function contentFolder({ option, typedIn, environment }: Place): string {
  const named = option ?? environment['OFFPRINT_CONTENT'];
  return named === undefined || named === ''
    ? join(fileURLToPath(new URL('../..', import.meta.url)), 'content')
    : resolve(typedIn, named);
}
