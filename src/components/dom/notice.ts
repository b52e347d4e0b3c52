/** Tells the reader something at the foot of the window, for some seconds, without taking the focus. */
export function showNotice(text: string): void {
  region ??= createRegion();
  // Behind an open dialog nothing can be seen or heard.
  const place = document.querySelector('dialog[open]') ?? document.body;
  if (region.parentElement !== place) place.append(region);
  region.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => region?.replaceChildren(), seconds * 1000);
}

/** Where a change could not be stored. */
export const refusal =
  'This device keeps nothing more: its storage is full or switched off. Nothing was changed.';

function createRegion(): HTMLElement {
  const created = document.createElement('p');
  created.className = 'notice-line';
  created.role = 'status';
  return created;
}

const seconds = 6;
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
