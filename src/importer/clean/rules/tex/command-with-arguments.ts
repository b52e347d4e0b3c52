import { toString } from 'mdast-util-to-string';
import type { PhrasingContent } from 'mdast';
import { mathToNodes } from '../../math-node.ts';
import { safeUrl } from '../../safe-url.ts';
import type { Group, Match, Scan } from '../../scan.ts';
import { groupAt, sliceGroup, textMatch } from '../../scan.ts';
import { fontCommands, mathCommands, referenceCommands } from '../../tables/commands.ts';
import { unitToText } from '../../../../tex/units.ts';
import { fontToNodes } from './font.ts';
import type { Named } from './named.ts';
import { scriptMatch } from './script-match.ts';

/** Reads a known command with its arguments: fonts, links, notes, citations, colours and math. */
export function commandWithArguments(scan: Scan, named: Named): Match | undefined {
  const { name, end } = named;
  if (mathCommands.has(name)) return mathCommand(scan, named);
  if (name === 'SI' || name === 'qty') return quantity(scan, end);
  const group = groupAt(scan, afterOption(scan, end));
  if (group === undefined) return fontCommands.has(name) ? { end, nodes: [] } : undefined;
  if (fontCommands.has(name)) return fontCommand(scan, named, group);
  if (referenceCommands.has(name)) return reference(scan, named, group);
  if (name === 'url' || name === 'path') return bareLink(scan, group);
  if (name === 'href') return labelledLink(scan, group);
  if (name === 'footnote') return footnote(scan, group);
  if (unitCommands.has(name)) return textMatch(group.end + 1, unitToText(sliceGroup(scan, group)));
  if (name === 'color' || name === 'textcolor') return coloured(scan, named, group);
  const content = { ...group, from: named.start, next: group.end + 1 };
  if (name === 'textsuperscript') return scriptMatch(scan, '^', content);
  return name === 'textsubscript' ? scriptMatch(scan, '_', content) : undefined;
}

/** Reads `\SI{10}{\micro\second}` as `10 µs`. */
function quantity(scan: Scan, end: number): Match | undefined {
  const number = groupAt(scan, afterOption(scan, end));
  const unit = number === undefined ? undefined : groupAt(scan, afterOption(scan, number.end + 1));
  if (number === undefined || unit === undefined) return undefined;
  const value = `${sliceGroup(scan, number)} ${unitToText(sliceGroup(scan, unit))}`;
  return textMatch(unit.end + 1, value);
}

/** Skips `[…]` after the name. */
function afterOption(scan: Scan, end: number): number {
  option.lastIndex = end;
  return end + (option.exec(scan.source)?.[0].length ?? 0);
}

function fontCommand(scan: Scan, { name }: Named, group: Group): Match {
  const children = scan.parse(group.start, group.end);
  const font = fontCommands.get(name) ?? 'plain';
  // Typewriter type inside a word marks the letters of an acronym, not code.
  const insideWord = /\p{L}$/u.test(scan.before) || /\p{L}/u.test(scan.source[group.end + 1] ?? '');
  return {
    end: group.end + 1,
    nodes: fontToNodes(font === 'code' && insideWord ? 'plain' : font, children),
  };
}

/** Drops a citation and the space before it; what it pointed to is not in the abstract. */
function reference(scan: Scan, { name }: Named, group: Group): Match {
  scan.report({
    severity: 'note',
    message: `The reference \\${name}{${sliceGroup(scan, group).slice(0, 60)}} was left out`,
    hint: 'Name the work in words where the sentence needs it',
  });
  const replacesBefore = /[ ~]$/.test(scan.before) ? 1 : 0;
  return { end: group.end + 1, nodes: [], ...(replacesBefore === 0 ? {} : { replacesBefore }) };
}

/**
 * Reads `\href{address}{label}`. Without a label, or with debris in the address, the content of the address is read
 * instead.
 */
function labelledLink(scan: Scan, target: Group): Match {
  const label = groupAt(scan, target.end + 1);
  const address = sliceGroup(scan, target).replace(/\\([_%#&~])|\\allowbreak ?|\s+/g, '$1');
  const url = /[{}\\]/.test(address) ? undefined : safeUrl(address);
  if (label === undefined || url === undefined) return bareLink(scan, target);
  const nodes = scan.parse(label.start, label.end);
  const children = nodes.flatMap((node) => (node.type === 'link' ? node.children : [node]));
  if (toString(children).trim() === '') return bareLink(scan, target);
  return { end: label.end + 1, nodes: [{ type: 'link', url, children }] };
}

/** Reads `\url{address}` as the address alone, without the full stop that some authors put inside. */
function bareLink(scan: Scan, target: Group): Match {
  const nodes = scan.parse(target.start, target.end);
  const links = nodes.filter((node) => node.type === 'link');
  return { end: target.end + 1, nodes: links.length === 1 ? links : nodes };
}

function footnote(scan: Scan, group: Group): Match {
  const children = scan.parse(group.start, group.end);
  const open = { type: 'text', value: scan.before.endsWith(' ') ? '(' : ' (' } as const;
  const nodes =
    children.length === 0 ? [] : [open, ...children, { type: 'text', value: ')' } as const];
  return { end: group.end + 1, nodes };
}

/**
 * Drops colour and keeps coloured text. Where an author's own colour macro is run together with its text
 * (`\color{ddtD}ecoupled`), the text starts at the first capital.
 */
function coloured(scan: Scan, { name }: Named, group: Group): Match {
  const content = name === 'textcolor' ? groupAt(scan, group.end + 1) : undefined;
  if (content !== undefined) {
    return { end: content.end + 1, nodes: scan.parse(content.start, content.end) };
  }
  const glued =
    name === 'color' ? /^[a-z]+([A-Z].*)$/.exec(sliceGroup(scan, group))?.[1] : undefined;
  const value = glued?.replace(/[\\{}$]/g, '') ?? '';
  return { end: group.end + 1, nodes: value === '' ? [] : [{ type: 'text', value }] };
}

/** Reads `\mathcal{L}` without dollars as a formula of the command and its arguments. */
function mathCommand(scan: Scan, { name, end }: Named): Match {
  const groups: Group[] = [];
  let next = end;
  for (let count = mathCommands.get(name) ?? 0; count > 0; count -= 1) {
    const group = groupAt(scan, next) ?? singleCharacter(scan, next);
    if (group === undefined) break;
    groups.push(group);
    next =
      scan.source[group.end] === '}' && scan.source[group.start - 1] === '{'
        ? group.end + 1
        : group.end;
  }
  if (groups.length < (mathCommands.get(name) ?? 0))
    return { end: next, nodes: parts(scan, groups) };
  const tex = `\\${name}${groups.map((group) => `{${sliceGroup(scan, group)}}`).join('')}`;
  const readable = () => parts(scan, groups);
  return { end: next, nodes: mathToNodes(tex, { report: scan.report, readable }) };
}

function singleCharacter(scan: Scan, at: number): Group | undefined {
  const start = scan.source[at] === ' ' ? at + 1 : at;
  return start < scan.end && /[\p{L}\p{N}]/u.test(scan.source[start] ?? '')
    ? { start, end: start + 1 }
    : undefined;
}

/** Returns the arguments as text, those of a fraction separated by a slash. */
function parts(scan: Scan, groups: readonly Group[]): readonly PhrasingContent[] {
  return groups.flatMap((group, index) => {
    const nodes = scan.parse(group.start, group.end);
    return index === 0 ? nodes : [{ type: 'text', value: '/' } as const, ...nodes];
  });
}

const unitCommands: ReadonlySet<string> = new Set(['unit', 'si', 'num']);
const option = /(?: ?\[[^[\]{}]{0,100}\]){0,2}/y;
