import { cleanName } from '../../clean/clean-text.ts';

/** A name in the order in which it is read aloud: `Ludwig van Beethoven`, `Martin Luther King Jr.` */
export function createName({ given, particle, family, suffix }: NameParts): string {
  return [given, particle, family, suffix]
    .map((part) => cleanName(part ?? ''))
    .filter((part) => part !== '')
    .join(' ');
}

export interface NameParts {
  readonly given?: string | undefined;
  readonly particle?: string | undefined;
  readonly family?: string | undefined;
  readonly suffix?: string | undefined;
}
