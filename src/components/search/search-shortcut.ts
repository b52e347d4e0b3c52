/**
 * Lets `/` lead to the search from every page: to the first field for a search that can be seen, and where there is
 * none (the header of a narrow screen) to the search page. Never while one types, and never with another key held,
 * because then it belongs to the browser.
 *
 * @param searchPage address of the search page
 */
export function listenForSearchShortcut(searchPage: string): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    event.preventDefault();
    const field = [...document.querySelectorAll<HTMLInputElement>(fields)].find((each) =>
      each.checkVisibility(),
    );
    if (field === undefined) location.assign(searchPage);
    else {
      field.focus();
      field.select();
    }
  });
}

/** In this order: the field of the search page, then that of the header. */
const fields = 'search-page input[type="search"], form[role="search"] input[type="search"]';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))
  );
}
