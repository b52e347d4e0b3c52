import type { Match, Rule, Scan } from '../../scan.ts';
import { groupAt, textMatch } from '../../scan.ts';
import { fontSwitches, ignoredCommands, lengthCommands } from '../../tables/commands.ts';
import { symbols } from '../../../../tex/symbols.ts';
import { accent } from './accent.ts';
import { authorMacro } from './author-macro.ts';
import { commandWithArguments } from './command-with-arguments.ts';
import { delimitedMath } from './delimited-math.ts';
import { escapedCharacter } from './escaped-character.ts';
import type { Named } from './named.ts';

/** Everything that starts with a backslash. No command is left in the text. */
export const command: Rule = (scan, at) =>
  windowsPath(scan, at) ??
  textBranch(scan, at) ??
  delimitedMath(scan, at) ??
  accent(scan, at) ??
  namedCommand(scan, at) ??
  escapedCharacter(scan, at);

/** `C:\Users\name` is a path, not TeX. */
const windowsPath: Rule = (scan, at) => {
  if (!/(?<![\p{L}\p{N}])[A-Za-z]:$/u.test(scan.before)) return undefined;
  path.lastIndex = at;
  const length = path.exec(scan.source)?.[0].length ?? 0;
  return length === 0 || at + length > scan.end
    ? undefined
    : textMatch(at + length, scan.source.slice(at, at + length));
};

/** What publishers write for both modes of TeX, `\ifmmode \check{z}\else \v{z}\fi{}`: here it is text. */
const textBranch: Rule = (scan, at) => {
  branches.lastIndex = at;
  const match = branches.exec(scan.source);
  if (match === null || at + match[0].length > scan.end) return undefined;
  const start = at + (match[1]?.length ?? 0);
  const nodes = scan.parse(start, start + (match[2]?.length ?? 0));
  return { end: at + match[0].length, nodes };
};

const namedCommand: Rule = (scan, at) => {
  commandName.lastIndex = at;
  const name = commandName.exec(scan.source)?.[1];
  if (name === undefined || at + 1 + name.length > scan.end) return undefined;
  const named = { name, start: at, end: at + 1 + name.length };
  return (
    commandWithArguments(scan, named) ??
    symbol(scan, named) ??
    ignored(scan, named) ??
    length(scan, named) ??
    authorMacro(scan, named)
  );
};

function symbol(scan: Scan, { name, end }: Named): Match | undefined {
  const value = symbols.get(name);
  if (value === undefined) return undefined;
  const group = groupAt(scan, end);
  if (scan.source[end] === '{' && group?.start === group?.end) return textMatch(end + 2, value);
  if (value.endsWith('.') && scan.source[end] === '.') return textMatch(end + 1, value);
  // TeX eats the space after a letter of an alphabet (`\o re`) or a unit (`\textmu m`), and authors count on it.
  const eatsSpace =
    /^(?:text)?(?:mu|degree|ohm)$/.test(name) ||
    (/^\p{L}{1,2}$/u.test(name) && /^[\p{Ll}\p{Lu}]$/u.test(value) && name.length < 3);
  return textMatch(eatsSpace && scan.source[end] === ' ' ? end + 1 : end, value);
}

function ignored(scan: Scan, { name, end }: Named): Match | undefined {
  const count = fontSwitches.has(name) ? 0 : ignoredCommands.get(name);
  if (count === undefined) return undefined;
  const group = count === 0 ? undefined : groupAt(scan, end);
  const after = group === undefined ? end : group.end + 1;
  return textMatch(/\s$/.test(scan.before) && scan.source[after] === ' ' ? after + 1 : after, '');
}

function length(scan: Scan, { name, end }: Named): Match | undefined {
  if (!lengthCommands.has(name)) return undefined;
  dimension.lastIndex = end;
  const written = dimension.exec(scan.source)?.[0] ?? '';
  return written === '' ? undefined : textMatch(end + written.length, '');
}

const dimension =
  /\s?[-+]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s?(?:bp|cm|em|ex|in|mm|mu|pc|pt|sp)(?![a-zA-Z])\s?/y;
const branches =
  /(\\ifmmode(?![a-zA-Z])[^]{0,200}?\\else(?![a-zA-Z])\s?)([^]{0,200}?)\\fi(?![a-zA-Z])(?:\{\}|\s)?/y;
const path = /(?:\\[\w.-]+)+/y;
const commandName = /\\([a-zA-Z]{1,60}\*?)/y;
