/**
 * A BibTeX value as TeX without the braces that only group or protect capitals (`{BERT}`, `Jean{-}Pierre`), which the
 * repair of text, made for running text, might take for sets. Braces stay where TeX needs them: around arguments,
 * around what begins with a command (`{\ss}`, `{\em so}`), and in math. Accents get braces around their letter, so that
 * `Jaro\'s` is not read as a possessive.
 */
export function withoutGrouping(value: string): string {
  const open: Brace[] = [];
  let pending = 0;
  return value.replace(token, (part: string, ...groups: (string | undefined)[]) => {
    const [mark, letter, command, backslash] = groups;
    const expected = pending;
    pending = 0;
    if (mark !== undefined) return `\\${mark}{${letter ?? ''}}`;
    if (command !== undefined) {
      open.push({ isKept: true, next: twoArguments.test(command) ? 1 : 0 });
      return part;
    }
    if (part === '{') {
      const isKept = expected > 0 || backslash !== undefined;
      open.push({ isKept, next: Math.max(0, expected - 1) });
      return isKept ? part : '';
    }
    if (part !== '}') return part;
    const brace = open.pop();
    pending = brace?.next ?? 0;
    return brace?.isKept === true ? part : '';
  });
}

/** In this order: math, a bare accent with its letter, a command with its argument, other commands, braces. */
const token =
  /\$(?:\\[^]|[^$\\]){1,1000}\$|\\(['`^"~=.])\s{0,9}(\\[ij](?![a-zA-Z])|\p{L})|\\([a-zA-Z]{1,60}\*?|['`^"~=.])\s{0,9}\{|\\[a-zA-Z]{1,60}|\\[^]|\{(?=\s{0,9}(\\)?)|\}/gu;
const twoArguments =
  /^(?:href|textcolor|colorbox|raisebox|[dt]?frac|binom|stackrel|overset|underset)$/;

interface Brace {
  readonly isKept: boolean;
  /** How many arguments may follow behind it. */
  readonly next: number;
}
