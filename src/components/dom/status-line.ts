/**
 * Creates a function that writes into a live region after some milliseconds, unless newer text comes first. The same
 * text is not announced twice in a row, as it would be for every part of the archive that adds nothing; the next search
 * announces it again.
 */
export function createStatusLine(line: StatusLine): (text: string, after?: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said: string | undefined;
  return (text, after = 0) => {
    clearTimeout(timer);
    if (text === said) return;
    said = undefined;
    timer = setTimeout(() => (line.textContent = said = text), after);
  };
}

type StatusLine = Pick<HTMLElement, 'textContent'>;
