import type { Change } from '../../../search/query/plan.ts';
import { searchStateToQuery, type SearchState } from '../../../search/search-state.ts';
import { createElement } from '../../reader/create-element.ts';
import { describeChanges } from '../describe-changes.ts';

/** Says in an element what was changed about a search, with a link that undoes it. */
export function showChanges(
  place: HTMLElement,
  changes: readonly Change[],
  state: SearchState,
): void {
  const lines = describeChanges(changes, state.typed);
  const paragraphs = lines.map(({ text, marked, rest = '' }) => {
    const words = marked.flatMap((word, index) => [
      index === 0 ? '' : ', ',
      createElement('em', {}, word),
    ]);
    return createElement('p', {}, text, ...words, rest);
  });
  const last = paragraphs.at(-1);
  if (state.isExact) {
    paragraphs.push(
      createElement(
        'p',
        {},
        'Searched exactly as typed. ',
        linkTo({ ...state, isExact: false }, 'Search other forms too'),
      ),
    );
  } else if (last !== undefined && lines.some(({ isUndone }) => isUndone)) {
    last.append(' Search instead for ', linkTo({ ...state, isExact: true }, state.typed.trim()));
  }
  // A live region speaks with every change, so it changes only when it has something else to say.
  const isSame = place.textContent === paragraphs.map(({ textContent }) => textContent).join('');
  if (!isSame) place.replaceChildren(...paragraphs);
}

function linkTo(state: SearchState, text: string): HTMLElement {
  return createElement('a', { href: location.pathname + searchStateToQuery(state) }, text);
}
