import type { Rule } from '../../scan.ts';
import { textMatch } from '../../scan.ts';
import { sentenceWords } from '../../tables/sentence-words.ts';

/**
 * TeX dashes: `---` is an em dash; `--` is an en dash between numbers, in compounds (`vision--language`) and between
 * spaces, and an em dash where it sets off an aside directly between words. A command-line flag (` --seed`) and longer
 * rows of hyphens are left alone.
 */
export const dash: Rule = (scan, at) => {
  runOfHyphens.lastIndex = at;
  const length = runOfHyphens.exec(scan.source)?.[0].length ?? 1;
  const end = at + length;
  if (length > 3) return textMatch(end, scan.source.slice(at, end));
  const before = scan.before.at(-1) ?? '';
  const after = end < scan.end ? (scan.source[end] ?? '') : '';
  if (length === 3) return before === '' && after === '' ? undefined : textMatch(end, '—');
  if (length === 2) {
    const startsWord = /(?:^|[\s(`]|(?:^|\s)["'])$/.test(
      scan.source.slice(Math.max(0, at - 2), at),
    );
    if (startsWord && /[a-z\d]/.test(after)) return textMatch(end, '--');
    return textMatch(end, dashBetween(scan.before, scan.source.slice(end, end + longestWord)));
  }
  return undefined;
};

function dashBetween(before: string, after: string): '–' | '—' {
  if (/(?:^|[\s\d%])$/.test(before) || /^(?:$|\d)/.test(after)) return '–';
  const left = /\p{L}+$/u.exec(before)?.[0];
  const right = /^\p{L}+/u.exec(after)?.[0];
  if (left === undefined || right === undefined || left.endsWith('s')) return '—';
  const opensAside = sentenceWords.has(right.toLowerCase()) || /(?:ing|ly|ed|s)$/.test(right);
  return opensAside ? '—' : '–';
}

const runOfHyphens = /-+/y;
const longestWord = 40;
