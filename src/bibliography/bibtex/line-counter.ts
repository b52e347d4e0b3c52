/** The 1-based line of a place in the text; asking for places in their order takes linear time in all. */
export function createLineCounter(text: string): (at: number) => number {
  let counted = 0;
  let line = 1;
  return (at) => {
    if (at < counted) [counted, line] = [0, 1];
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  };
}
