import { citing as words } from '../../words/shown.ts';

/**
 * Defines `<copy-button>`, the element around a button that copies the text of the element that `data-copies` selects,
 * or of the file at the address `data-source`. A second button with a `value` saves the text of the element under that
 * name, for archives without files to link to.
 *
 * The outcome is announced in a live region beside the buttons. Where the clipboard is forbidden, the text is selected
 * or the file opened, so that the reader can copy it.
 */
export function defineCopyButton(): void {
  if (!customElements.get('copy-button')) customElements.define('copy-button', CopyButtonElement);
}

/** How long the outcome is shown, in milliseconds. */
const answered = 4000;

class CopyButtonElement extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.querySelector('[role=status]')) return;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(status);
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.value) save(this.#text(), button.value);
      else if (button) void this.#copy().then((answer) => this.#say(status, answer));
    });
  }

  /** Starts within the click: Safari forbids the clipboard to code that waits for a response first. */
  async #copy(): Promise<string> {
    const { source } = this.dataset;
    const file = source === undefined ? undefined : readFile(source);
    try {
      await (file === undefined
        ? navigator.clipboard.writeText(this.#text())
        : navigator.clipboard.write([new ClipboardItem({ 'text/plain': file })]));
      return words.copied;
    } catch {
      if (source === undefined) {
        if (this.#shown) getSelection()?.selectAllChildren(this.#shown);
        return words.selected;
      }
      const isThere = await file?.then(Boolean, () => false);
      if (isThere !== true) return words.notLoaded;
      location.assign(source);
      return words.notCopied;
    }
  }

  get #shown(): Element | null {
    return document.querySelector(this.dataset['copies'] ?? ':not(*)');
  }

  #text(): string {
    return this.#shown?.textContent ?? '';
  }

  #say(status: Element, answer: string): void {
    clearTimeout(this.#timer);
    status.textContent = answer;
    this.#timer = setTimeout(() => (status.textContent = ''), answered);
  }
}

async function readFile(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return new Blob([await response.text()], { type: 'text/plain' });
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  // RIS lines end with CR LF, which HTML does not keep.
  const end = name.endsWith('.ris') ? '\r\n' : '\n';
  link.href = URL.createObjectURL(new Blob([`${text}\n`.replaceAll('\n', end)]));
  link.download = name;
  link.click();
  // A browser that asks where to save reads the file only then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
