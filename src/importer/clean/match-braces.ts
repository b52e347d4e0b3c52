/** Returns for each index of a text the index of the matching brace, or -1. Escaped braces (`\{`) do not count. */
export function matchBraces(source: string): Int32Array {
  const partners = new Int32Array(source.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '{') open.push(at);
    else if (character === '}') {
      const start = open.pop();
      if (start === undefined) continue;
      partners[start] = at;
      partners[at] = start;
    }
  }
  return partners;
}
