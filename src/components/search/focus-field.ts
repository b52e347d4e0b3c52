/** Moves the focus to the field of the search page, before the control that has it is removed. Nothing scrolls. */
export function focusField(): void {
  document.querySelector<HTMLElement>('.search-input')?.focus({ preventScroll: true });
}
