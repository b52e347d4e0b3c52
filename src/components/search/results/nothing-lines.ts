import type { SearchState } from '../../../search/search-state.ts';
import { createElement } from '../../dom/create-element.ts';
import { focusField } from '../focus-field.ts';

/** Shows in an element what was tried without success, and offers to search without the filters. */
export function showNothing(
  element: HTMLElement,
  state: SearchState,
  choose: (state: SearchState) => void,
): void {
  const tried = state.isExact
    ? 'Only exactly what was typed was tried.'
    : 'Tried: the words as typed, their other forms and spellings, words like them, and papers that have some of them.';
  const lines = [
    createElement('p', {}, state.typed.trim() === '' ? 'No paper has all of these.' : tried),
  ];
  if (Object.keys(state.filters).length > 0) {
    const button = createElement('button', { type: 'button' }, 'Search without the filters');
    button.addEventListener('click', () => {
      focusField();
      choose({ ...state, filters: {} });
    });
    lines.push(createElement('p', {}, button));
  }
  element.replaceChildren(...lines);
}
