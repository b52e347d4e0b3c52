/** Gives what writes into a line that is read aloud: after some milliseconds, unless there is something newer to say. */
export function createStatusLine(line: HTMLElement): (text: string, after?: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, after = 0) => {
    clearTimeout(timer);
    timer = setTimeout(() => (line.textContent = text), after);
  };
}
