import type { FacetCounts } from '../../../search/engine/search-messages.ts';
import { facets as facetOrder, type Facet, type Filters } from '../../../search/search-state.ts';
import type { Format } from '../../../site/format.ts';
import { createElement } from '../../dom/create-element.ts';
import { labelOf } from './facet-names.ts';
import { facets as words } from '../../../words/shown.ts';

/**
 * Creates the chosen filters as buttons that remove them, in a list that is otherwise empty. Names of values come from
 * the replies, so before the first one a filter is shown as it is in the address.
 */
export function createChipList(
  list: HTMLElement,
  { remove, clear, format }: ChipListOptions,
): ChipList {
  const names = new Map<string, string>();
  let drawn = '';
  return {
    learn: (counts) => {
      for (const facet of facetOrder) {
        for (const value of counts[facet]) {
          names.set(`${facet} ${value.value}`, labelOf(facet, value, format));
        }
      }
    },
    show: (filters) => {
      const chosen = facetOrder.flatMap((facet) =>
        (filters[facet] ?? []).map((value) => {
          const label =
            names.get(`${facet} ${value}`) ?? labelOf(facet, { value, label: value }, format);
          return { facet, value, text: words.chosen(words.names[facet], label) };
        }),
      );
      const texts = chosen.map(({ text }) => text).join('\n');
      if (texts === drawn) return;
      drawn = texts;
      const hadFocus = list.contains(document.activeElement);
      const buttons = chosen.map(({ facet, value, text }) =>
        createChip(text, words.remove(text), () => remove(facet, value)),
      );
      if (chosen.length > 1)
        buttons.push(createChip(words.removeAll, words.removeAllFilters, clear));
      list.replaceChildren(...buttons.map((button) => createElement('li', {}, button)));
      list.hidden = chosen.length === 0;
      if (hadFocus) (buttons[0] ?? document.querySelector<HTMLElement>('.search-input'))?.focus();
    },
  };
}

function createChip(text: string, label: string, press: () => void): HTMLButtonElement {
  const cross = createElement('span', { ariaHidden: 'true' }, '×');
  const button = createElement(
    'button',
    { type: 'button', className: 'search-chip', ariaLabel: label },
    `${text} `,
    cross,
  );
  button.addEventListener('click', press);
  return button;
}

export interface ChipList {
  readonly learn: (counts: FacetCounts) => void;
  readonly show: (filters: Filters) => void;
}

interface ChipListOptions {
  readonly remove: (facet: Facet, value: string) => void;
  readonly clear: () => void;
  readonly format: Format;
}
