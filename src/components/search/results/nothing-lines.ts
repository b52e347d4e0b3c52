import type { SearchState } from '../../../search/search-state.ts';
import { createElement } from '../../dom/create-element.ts';
import { focusField } from '../focus-field.ts';
import { search as words } from '../../../words/shown.ts';

/** Shows in an element what was tried without success, and offers to search without the filters. */
export function showNothing(
  element: HTMLElement,
  state: SearchState,
  choose: (state: SearchState) => void,
): void {
  const tried = state.isExact ? words.triedExact : words.tried;
  const lines = [createElement('p', {}, state.typed.trim() === '' ? words.noneHasAll : tried)];
  if (Object.keys(state.filters).length > 0) {
    const button = createElement('button', { type: 'button' }, words.withoutFilters);
    button.addEventListener('click', () => {
      focusField();
      choose({ ...state, filters: {} });
    });
    lines.push(createElement('p', {}, button));
  }
  element.replaceChildren(...lines);
}
