import type { Change } from '../../../search/query/plan.ts';
import { searchStateToQuery, type SearchState } from '../../../search/search-state.ts';
import { createElement } from '../../dom/create-element.ts';
import { describeChanges } from '../describe-changes.ts';
import { search as words } from '../../../words/shown.ts';

/** Shows in an element how a search was changed, with a link that undoes it. */
export function showChanges(
  element: HTMLElement,
  changes: readonly Change[],
  state: SearchState,
): void {
  const lines = describeChanges(changes, state.typed);
  const paragraphs = lines.map(({ said: [text, rest = ''], marked }) => {
    const emphasised = marked.flatMap((word, index) => [
      index === 0 ? '' : ', ',
      createElement('em', {}, word),
    ]);
    return createElement('p', {}, text, ...emphasised, rest);
  });
  const undone = lines.findIndex(({ undo }) => undo !== undefined);
  if (state.isExact) {
    const link = linkTo({ ...state, isExact: false }, words.otherForms);
    paragraphs.push(createElement('p', {}, `${words.exactly} `, link));
  } else if (undone >= 0) {
    const link = linkTo({ ...state, isExact: true }, state.typed.trim());
    paragraphs[undone]?.append(` ${lines[undone]?.undo ?? ''}`, link);
  }
  element.toggleAttribute(
    'data-quiet',
    lines.every(({ isQuiet }) => isQuiet === true),
  );
  // A live region announces every change, so it changes only when its text does.
  const isSame = element.textContent === paragraphs.map(({ textContent }) => textContent).join('');
  if (!isSame) element.replaceChildren(...paragraphs);
}

function linkTo(state: SearchState, text: string): HTMLElement {
  return createElement('a', { href: location.pathname + searchStateToQuery(state) }, text);
}
