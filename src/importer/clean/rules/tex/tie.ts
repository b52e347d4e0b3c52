import type { Rule } from '../../scan.ts';
import { textMatch } from '../../scan.ts';

/** TeX's unbreakable space, `models~(LLMs)`. "~30%", "1~4" and "~/path" keep their tilde. */
export const tie: Rule = (scan, at) => {
  const before = scan.before.at(-1) ?? '';
  const after = scan.source[at + 1] ?? '';
  const betweenWords =
    /[\p{L})\].,:;%'"”’]/u.test(before) && /[\p{L}\p{N}([$\\{“‘`"<]/u.test(after);
  const unit = /\d/.test(before) && /[\p{L}([$\\]/u.test(after);
  const isRange = /(?:%|\d[KMBTk])$/.test(scan.before) && /\d/.test(after);
  if (betweenWords && !isRange) return textMatch(at + 1, ' ');
  if (unit) return textMatch(at + 1, ' ');
  // A tie beside a space or an address is debris.
  if (/^ ?$/.test(before) && scan.source.startsWith('http', at + 1)) return textMatch(at + 1, '');
  return undefined;
};
