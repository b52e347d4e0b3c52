/** Puts the focus into the field of the search page before the control that has it goes. Nothing scrolls. */
export function focusField(): void {
  document.querySelector<HTMLElement>('.search-input')?.focus({ preventScroll: true });
}
