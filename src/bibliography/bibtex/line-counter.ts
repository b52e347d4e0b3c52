/** Creates a function from an offset in the text to its 1-based line. Ascending offsets take linear time in all. */
export function createLineCounter(text: string): (at: number) => number {
  let counted = 0;
  let line = 1;
  return (at) => {
    if (at < counted) [counted, line] = [0, 1];
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  };
}
