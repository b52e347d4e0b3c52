import type { FacetValue } from '../../../search/engine/search-messages.ts';
import type { Facet } from '../../../search/search-state.ts';
import { createPrefixMatcher, foldText } from '../../people/match-prefixes.ts';
import { createElement } from '../../dom/create-element.ts';
import { facets as words } from '../../../words/shown.ts';

/**
 * Creates the values of a facet as checkboxes under its name: the first few and all that are chosen, the others behind
 * a button that also shows a field to filter them.
 */
export function createFacetGroup(group: FacetGroup): HTMLElement {
  const { facet, legend, values, open, change } = group;
  const list = createElement('ul', { role: 'list' });
  const show = (): void => {
    const matches = createPrefixMatcher(open.typed);
    const fitting = values.filter(({ label }) => matches(foldText(label)));
    const shown = open.isOpen
      ? fitting.slice(0, mostValues)
      : values.filter((value, index) => index < fewValues || group.isChosen(facet, value.value));
    list.replaceChildren(...shown.map((value) => createValue(group, value)));
  };
  const field = createElement('input', {
    type: 'text',
    className: 'facet-filter',
    value: open.typed,
    autocomplete: 'off',
    placeholder: words.filter,
    ariaLabel: words.filterOf(legend),
  });
  field.addEventListener('input', () => {
    open.typed = field.value;
    show();
  });
  show();
  const hasMore = open.isOpen ? values.length > fewValues : values.length > list.childElementCount;
  return createElement(
    'fieldset',
    { className: 'facet' },
    createElement('legend', {}, legend),
    ...(open.isOpen && values.length > fewValues * 2 ? [field] : []),
    list,
    ...(hasMore ? [createMore(open, change, values.length)] : []),
  );
}

function createMore(open: OpenFacet, change: () => void, count: number): HTMLElement {
  const button = createElement(
    'button',
    { type: 'button', className: 'facet-more', ariaExpanded: String(open.isOpen) },
    open.isOpen ? words.fewer : count > mostValues ? words.more : words.all(String(count)),
  );
  button.addEventListener('click', () => {
    open.isOpen = !open.isOpen;
    open.typed = '';
    change();
  });
  return button;
}

function createValue(group: FacetGroup, value: FacetValue): HTMLElement {
  const { facet, choose, isChosen, numberOf } = group;
  const box = createElement('input', {
    type: 'checkbox',
    name: facet,
    value: value.value,
    checked: isChosen(facet, value.value),
  });
  box.addEventListener('change', () => choose(facet, value.value));
  const label = createElement(
    'label',
    {},
    box,
    createElement('span', {}, value.label),
    createElement('span', { className: 'number' }, numberOf(value.count)),
  );
  return createElement('li', {}, label, ...group.below(value));
}

const fewValues = 7;
/** More would make the page slow; the filter finds the others. */
const mostValues = 150;

/** State of a facet that outlasts its drawing: whether all values are shown, and the text that filters them. */
export interface OpenFacet {
  isOpen: boolean;
  typed: string;
}

interface FacetGroup {
  readonly facet: Facet;
  readonly legend: string;
  readonly values: readonly FacetValue[];
  readonly open: OpenFacet;
  readonly isChosen: (facet: Facet, value: string) => boolean;
  readonly choose: (facet: Facet, value: string) => void;
  readonly numberOf: (count: number) => string;
  /** Returns what is drawn below a value: the months of a year. */
  readonly below: (value: FacetValue) => readonly HTMLElement[];
  /** Redraws the facet. */
  readonly change: () => void;
}
