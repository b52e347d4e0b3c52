import { createElement } from './create-element.ts';
import { saved as words } from '../../words/shown.ts';

/** Shows a message at the foot of the window for some seconds, without taking the focus. */
export function showNotice(text: string): void {
  region ??= createElement('p', { className: 'notice-line', role: 'status' });
  // Nothing behind an open dialog can be seen or heard.
  const parent = document.querySelector('dialog[open]') ?? document.body;
  if (region.parentElement !== parent) parent.append(region);
  region.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => region?.replaceChildren(), seconds * 1000);
}

/** The message when a change could not be stored. */
export const refusal = words.refusal;

const seconds = 6;
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
