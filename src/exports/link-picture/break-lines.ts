/**
 * Breaks a text into lines of a width, at spaces, or within a word that is too long for a line. Text that does not fit
 * on the last line is replaced by an ellipsis.
 */
export function breakLines(text: string, { width, lines, measure }: Measure): readonly string[] {
  const broken: string[] = [];
  let rest = text;
  while (rest !== '' && broken.length < lines) {
    const isLast = broken.length === lines - 1;
    const line = takeLine(rest, { fits: (part) => measure(part) <= width, isLast });
    broken.push(line.text);
    rest = line.rest;
  }
  return broken;
}

function takeLine(text: string, { fits, isLast }: TakeLine): { text: string; rest: string } {
  if (fits(text)) return { text, rest: '' };
  const end = isLast ? '…' : '';
  const letters = [...text];
  let length = longestFit(letters.length, (count) => fits(letters.slice(0, count).join('') + end));
  const isWithinWord = letters[length] !== ' ';
  const space = letters.slice(0, length).lastIndexOf(' ');
  if (isWithinWord && space > 0) length = space;
  const taken = letters.slice(0, Math.max(1, length)).join('').trimEnd();
  return {
    text: isLast ? taken.replace(/[\s,;:.–—-]+$/u, '') + end : taken,
    rest: letters.slice(Math.max(1, length)).join('').trimStart(),
  };
}

/** Returns the greatest count up to a limit that fits, given that every smaller count fits too. */
function longestFit(limit: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Measure {
  readonly width: number;
  /** Most lines. */
  readonly lines: number;
  readonly measure: (text: string) => number;
}

interface TakeLine {
  readonly fits: (text: string) => boolean;
  readonly isLast: boolean;
}
