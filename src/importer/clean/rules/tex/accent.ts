import type { Group, Match, Rule, Scan } from '../../scan.ts';
import { groupAt, sliceGroup, textMatch } from '../../scan.ts';
import { accentMarks, accentedLetter } from '../../../../tex/accents.ts';
import { fontToNodes } from './font.ts';

/** TeX accents: `\'e`, `\"{o}`, `\'{\i}`, `\c{c}`, `\v s`, `\~{\^{e}}`; but `object\'s` is an escaped apostrophe. */
export const accent: Rule = (scan, at) => {
  const name = scan.source[at + 1] ?? '';
  const mark = at + 1 < scan.end ? accentMarks.get(name) : undefined;
  if (mark === undefined || isApostrophe(scan, at)) return undefined;
  const group = groupAt(scan, at + 2);
  if (group !== undefined && /[^a-zA-Z]/.test(scan.source[at + 2] ?? '')) {
    const letter = letterOf(sliceGroup(scan, group)) ?? accentedInside(scan, group);
    if (letter !== undefined) return accented({ letter, mark, end: group.end + 1 });
    return /[a-z]/i.test(name) ? notAnAccent(scan, name, group) : undefined;
  }
  bareLetter.lastIndex = at + 2;
  const match = bareLetter.exec(scan.source);
  if (match === null || at + 2 + match[0].length > scan.end) return undefined;
  const spaced = match[0].startsWith(' ');
  if (/[a-z]/i.test(name) !== spaced) return undefined;
  return accented({ letter: letterOf(match[1] ?? '') ?? '', mark, end: at + 2 + match[0].length });
};

function accented({ letter, mark, end }: Accented): Match | undefined {
  const value = accentedLetter(letter, mark);
  return value === undefined ? undefined : textMatch(end, value);
}

/** `\b{Some words}` is an author's shorthand for bold, not a bar under a letter. */
function notAnAccent(scan: Scan, name: string, group: { start: number; end: number }): Match {
  const children = scan.parse(group.start, group.end);
  return { end: group.end + 1, nodes: fontToNodes(name === 'b' ? 'strong' : 'plain', children) };
}

function letterOf(content: string): string | undefined {
  const match = /^\s*\{?(?:\\([ij])(?:\{\})?|(\p{L}|\d))\}?\s*$/u.exec(content);
  return match === null ? undefined : (match[1] ?? match[2]);
}

/** Returns a letter that already has an accent, as in Vietnamese names. */
function accentedInside(scan: Scan, group: Group): string | undefined {
  if (!/^\{?\\['`^"~=.cvuHkrbdt]/.test(sliceGroup(scan, group).slice(0, 3))) return undefined;
  const [node, ...others] = scan.parse(group.start, group.end);
  return others.length === 0 && node?.type === 'text' ? letterOf(node.value) : undefined;
}

function isApostrophe(scan: Scan, at: number): boolean {
  apostrophe.lastIndex = at;
  return /\p{L}$/u.test(scan.before) && apostrophe.test(scan.source);
}

const bareLetter = /( ?(?:\\[ij](?![a-zA-Z])|\p{L}|(?<=\\=)\d))/uy;
const apostrophe = /\\'(?:s|t|re|ve|ll|d|m)(?!\p{L})/uy;

interface Accented {
  readonly letter: string;
  readonly mark: string;
  readonly end: number;
}
