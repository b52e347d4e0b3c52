import { isBalanced } from './is-balanced.ts';

/**
 * Returns whether TeX from elsewhere is valid in a field, for BibTeX and for TeX: braces and dollars have their partners,
 * special characters are escaped or in a formula, scripts have something to raise or lower, and nothing comments out the
 * end.
 */
export function isSound(tex: string): boolean {
  const bare = tex.replace(/\\[^]/g, '');
  const parts = bare.split('$');
  return (
    isBalanced(tex) &&
    isBalanced(bare) &&
    parts.length % 2 === 1 &&
    !/[\\%]/.test(bare) &&
    parts.every((part, index) =>
      index % 2 === 0 ? !special.test(part) : isBalanced(part) && !emptyScript.test(part),
    )
  );
}

const special = /[_^#&]/;
const emptyScript = /[_^]\s*(?:[}_^]|$)/;
