import { searchStateToQuery, type SearchState } from '../../../search/search-state.ts';
import { createElement } from '../../dom/create-element.ts';
import { refusal, showNotice } from '../../dom/notice.ts';
import { openBackgroundClient } from '../page-client.ts';
import { loadNewest, withSeen } from './new-papers.ts';
import { changeSavedSearches, readSavedSearches } from './saved-search.ts';
import { saved as words } from '../../../words/shown.ts';

/** Asks for a name beside the button and saves the search under it, or removes a saved one. */
export function toggleSavedSearch(button: HTMLButtonElement, state: SearchState): void {
  const query = searchStateToQuery(state);
  const name = readSavedSearches().find((saved) => saved.query === query)?.name;
  if (name === undefined) {
    askForName(button, state);
    return;
  }
  const isStored = changeSavedSearches((saved) => saved.filter((each) => each.query !== query));
  showNotice(isStored ? words.noLonger(name) : refusal);
}

/** Marks the newest papers of a saved search as seen. */
export async function markSearchSeen(query: string): Promise<void> {
  const search = readSavedSearches().find((saved) => saved.query === query);
  if (search === undefined) return;
  const papers = await loadNewest(openBackgroundClient(), search);
  if (papers === undefined) return;
  changeSavedSearches((saved) =>
    saved.map((each) => (each.query === query ? withSeen(each, papers) : each)),
  );
}

function askForName(button: HTMLButtonElement, state: SearchState): void {
  const field = createElement('input', {
    type: 'text',
    value: state.typed.trim() || Object.values(state.filters).flat().join(', '),
    maxLength: 200,
    autocomplete: 'off',
    required: true,
  });
  const cancel = createElement('button', { type: 'button' }, words.cancel);
  const form = createElement(
    'form',
    { className: 'search-naming' },
    createElement('label', {}, words.nameOfSearch, field),
    createElement('button', { type: 'submit' }, words.save),
    cancel,
  );
  const close = (): void => {
    form.remove();
    button.hidden = false;
    button.focus();
  };
  cancel.addEventListener('click', close);
  form.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(searchStateToQuery(state), field.value);
    close();
  });
  button.hidden = true;
  button.after(form);
  field.focus();
  field.select();
}

function save(query: string, name: string): void {
  const search = { query, name: name.trim(), newest: '', ids: [] };
  if (!changeSavedSearches((saved) => [search, ...saved])) {
    showNotice(refusal);
    return;
  }
  showNotice(words.savedHere);
  void markSearchSeen(query);
}
