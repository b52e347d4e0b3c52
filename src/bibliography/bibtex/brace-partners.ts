/**
 * Returns, for the index of each brace, the index of its partner, else -1. Unlike TeX, BibTeX counts escaped braces too
 * (https://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf, 6).
 */
export function bracePartners(source: string): Int32Array {
  const partners = new Int32Array(source.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '{') open.push(at);
    if (character !== '}') continue;
    const start = open.pop();
    if (start === undefined) continue;
    partners[start] = at;
    partners[at] = start;
  }
  return partners;
}
