/**
 * Makes the entry in the header and Ctrl or ⌘ with K open the search dialog, and returns a function that opens it. On
 * the search page the field takes the focus instead. The dialog is loaded when the reader shows intent; what is typed
 * until then is not lost, and where the dialog cannot be loaded the search page opens.
 *
 * @param searchPage address of the search page
 */
export function listenForSearch(searchPage: string): () => void {
  let early: string | undefined;
  const load = () => import('./open-search-dialog.ts');
  const open = (): void => {
    const field = document.querySelector<HTMLInputElement>('.search-input');
    field?.focus();
    field?.select();
    if (field !== null || early !== undefined) return;
    early = '';
    load()
      .then(({ openSearchDialog }) => openSearchDialog(searchPage, () => early ?? ''))
      .catch(() => location.assign(searchPage))
      .finally(() => (early = undefined));
  };
  const entry = document.querySelector<HTMLAnchorElement>('.search-field');
  if (entry !== null) entry.ariaHasPopup = 'dialog';
  entry?.addEventListener('pointerenter', () => void load().catch(() => undefined), { once: true });
  entry?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isCombination = ctrlKey !== metaKey && !altKey && !shiftKey && key.toLowerCase() === 'k';
    if (isCombination && document.querySelector('dialog[open]') === null) open();
    else if (early !== undefined && key.length === 1 && !ctrlKey && !metaKey) early += key;
    else return;
    event.preventDefault();
  });
  return open;
}
