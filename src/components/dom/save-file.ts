import { createElement } from './create-element.ts';

/** Offers a text to the reader as a download. */
export function saveFile({ text, type, name }: NewFile): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  createElement('a', { href, download: name }).click();
  // A browser that asks where to save reads the file only then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

interface NewFile {
  readonly text: string;
  /** Media type. */
  readonly type: string;
  readonly name: string;
}
