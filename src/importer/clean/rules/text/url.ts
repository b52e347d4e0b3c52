import type { PhrasingContent } from 'mdast';
import { safeUrl } from '../../safe-url.ts';
import type { Rule, Scan } from '../../scan.ts';
import { groupAt, sliceGroup } from '../../scan.ts';

/**
 * A bare address, with or without a scheme, becomes a link that shows the address. TeX escapes in it are undone, and
 * closing punctuation is left to the sentence. A label that a stripped `\href{address}{label}` left attached is used
 * where the sentence needs a noun ("see our https://x.org{project page}"), and dropped otherwise.
 */
export const url: Rule = (scan, at) => {
  if (/[\w@./\\-]$/.test(scan.before)) return undefined;
  addressStart.lastIndex = at;
  if (!addressStart.test(scan.source)) return undefined;
  const { text, end } = readAddress(scan, at);
  const address = trimPunctuation(text);
  const url = safeUrl(address);
  if (url === undefined || !/^(?:https?:\/\/)?[^/]+\.[^/]/i.test(address)) return undefined;
  const tail = text.slice(address.length);
  const label = labelAfter(scan, end);
  const shown: PhrasingContent[] = [{ type: 'text', value: address }];
  const children = label === undefined || label.nodes.length === 0 ? shown : [...label.nodes];
  return { end: label?.end ?? end, nodes: [{ type: 'link', url, children }, ...tailToText(tail)] };
};

/** Reads an address as far as it goes, undoing `\_`, `\allowbreak` and `&amp;`. */
function readAddress(scan: Scan, at: number): { readonly text: string; readonly end: number } {
  let text = '';
  let end = at;
  while (end < scan.end && text.length < longestAddress) {
    addressPart.lastIndex = end;
    const part = addressPart.exec(scan.source);
    if (part === null || end + part[0].length > scan.end) break;
    text += part[1] ?? part[2] ?? (part[0] === '&amp;' ? '&' : '');
    end += part[0].length;
  }
  return { text, end };
}

/** Trims the punctuation of the sentence; a closing parenthesis stays with its opening one. */
function trimPunctuation(text: string): string {
  let end = text.length;
  let unclosed = count(text, ')') - count(text, '(');
  while (end > 0) {
    const last = text[end - 1] ?? '';
    if (last === ')' && unclosed > 0) unclosed -= 1;
    else if (!/[.,;:!?'"*\]]/.test(last)) break;
    end -= 1;
  }
  return text.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Returns `{label}` or `}{label}` directly after the address, or the same address repeated after a space. */
function labelAfter(scan: Scan, end: number): Label | undefined {
  const glued = scan.source[end] === '}' && scan.source[end + 1] === '{' ? end + 1 : end;
  if (scan.source[glued] !== '{' && !scan.source.startsWith(' {http', end)) return undefined;
  const group = groupAt(scan, glued);
  if (group === undefined) return undefined;
  const needsNoun = /\b(?:the|our|this|a|an|its|their) $/i.test(scan.before);
  const label = sliceGroup(scan, group);
  const isNoun = needsNoun && /\p{L}/u.test(label) && !/:\/\/|\burl\b/i.test(label);
  const nodes = isNoun ? scan.parse(group.start, group.end) : [];
  return { end: group.end + 1, nodes: nodes.filter((node) => node.type !== 'link') };
}

function tailToText(tail: string): readonly PhrasingContent[] {
  const value = tail.replace(/^\.+(?=[,;:])/, '');
  return value === '' ? [] : [{ type: 'text', value }];
}

const addressStart =
  /(?:https?:\/\/[\p{L}\p{N}]|www\.[a-z\d]|(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co|hf\.co)\/\w|[a-z\d][\w-]{0,60}(?:\.[\w-]{1,60})?\.(?:github|gitlab)\.io(?![\w-]))/iuy;
const addressPart =
  /([\w\-.~:/?#[\]@!'()*+,;=%]|&(?!amp;))|\\([_%#&~-])|\\allowbreak ?|\\-|&amp;|\\textunderscore ?/y;
const longestAddress = 2000;

interface Label {
  readonly end: number;
  /** Shown in place of the address; empty to show the address itself. */
  readonly nodes: readonly PhrasingContent[];
}
