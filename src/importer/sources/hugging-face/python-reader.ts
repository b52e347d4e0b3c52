/** A place in a text that moves forward. White space before a token is passed over. */
export interface Reader {
  /** Steps over a character when it comes next. */
  readonly take: (character: string) => boolean;
  /** Steps over what a sticky pattern matches next, and returns it. */
  readonly match: (pattern: RegExp) => string | undefined;
  /** As {@link match}, with white space as it stands: for the inside of quotes. */
  readonly matchExactly: (pattern: RegExp) => string | undefined;
  readonly isAtEnd: () => boolean;
  /** What is thrown when the text at this place is not what it should be. */
  readonly refuse: (fault: string) => NotALiteral;
}

export class NotALiteral extends Error {}

export function createReader(text: string): Reader {
  let at = 0;
  const matchExactly = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const passSpace = (): void => void matchExactly(/[ \t\r\n\f]*/y);
  return {
    take: (character) => {
      passSpace();
      if (text[at] !== character) return false;
      at += 1;
      return true;
    },
    match: (pattern) => {
      passSpace();
      return matchExactly(pattern);
    },
    matchExactly,
    isAtEnd: () => {
      passSpace();
      return at === text.length;
    },
    refuse: (fault) => {
      const next = at === text.length ? 'the end' : JSON.stringify(text.slice(at, at + 20));
      return new NotALiteral(`${next} at character ${String(at + 1)} ${fault}`);
    },
  };
}

/** Reads a text that must hold one thing and nothing after it. */
export function readWhole<Value>(reader: Reader, read: (reader: Reader) => Value): Value {
  const value = read(reader);
  if (!reader.isAtEnd()) throw reader.refuse('follows where nothing should');
  return value;
}
