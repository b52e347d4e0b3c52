import { createElement } from '../../dom/create-element.ts';
import { focusField } from '../focus-field.ts';
import { forgetRecentSearches, readRecentSearches } from './recent-searches.ts';

/** Shows the recent searches in a section with a list and a button that removes them; hides it where there are none. */
export function showRecentSearches(section: HTMLElement, choose: (typed: string) => void): void {
  const searches = readRecentSearches();
  section.hidden = searches.length === 0;
  const items = searches.map((typed) => {
    const link = createElement(
      'a',
      { href: `${location.pathname}?${new URLSearchParams({ q: typed }).toString()}` },
      typed,
    );
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      focusField();
      choose(typed);
    });
    return createElement('li', {}, link);
  });
  section.querySelector('ul')?.replaceChildren(...items);
  const button = section.querySelector('button');
  if (button === null) return;
  button.onclick = () => {
    forgetRecentSearches();
    section.hidden = true;
    focusField();
  };
}
