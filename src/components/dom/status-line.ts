/**
 * Gives what writes into a line that is read aloud: after some milliseconds, unless there is something newer to say. The
 * same is not said twice in a row, as it would be for every part of the archive that adds nothing; of another search it
 * is news.
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
