import type { FoundReply } from '../../../search/engine/search-messages.ts';
import { toggleFilter, type Facet, type SearchState } from '../../../search/search-state.ts';
import type { Format } from '../../../site/format.ts';
import { findElement } from '../../dom/find-element.ts';
import { startsWithNewest } from '../search-status.ts';
import { createChipList } from './chip-list.ts';
import { FacetPanel } from './facet-panel.ts';
import { search as words } from '../../../words/shown.ts';

/** Draws what narrows a search: the chosen filters above the results and the facets beside them. */
export class FilterView {
  readonly #filters: HTMLElement;
  readonly #chips;
  readonly #panel: FacetPanel;
  #state: SearchState | undefined;

  /** @param choose is called with the search that the reader chose */
  constructor(root: HTMLElement, format: Format, choose: (state: SearchState) => void) {
    const toggle = (facet: Facet, value: string): void => {
      if (this.#state !== undefined) choose(toggleFilter(this.#state, facet, value));
    };
    this.#filters = findElement(root, '.search-filters');
    this.#panel = new FacetPanel(findElement(root, '.search-facets'), { choose: toggle, format });
    this.#chips = createChipList(findElement(root, '.search-chips'), {
      remove: toggle,
      clear: () => this.#state !== undefined && choose({ ...this.#state, filters: {} }),
      format,
    });
  }

  /** Shows the filters of a search that begins. */
  begin(state: SearchState): void {
    this.#state = state;
    this.#panel.begin();
    this.#chips.show(state.filters);
    const count = Object.values(state.filters).flat().length;
    findElement(this.#filters, 'summary').textContent =
      count === 0 ? words.filters : words.filtersChosen(String(count));
  }

  show({ facets, isComplete }: FoundReply): void {
    const filters = this.#state?.filters ?? {};
    this.#chips.learn(facets);
    this.#chips.show(filters);
    const isEmpty = Object.values(facets).every((values) => values.length === 0);
    this.#filters.toggleAttribute('data-empty', isEmpty);
    const isNewestFirst = this.#state === undefined || startsWithNewest(this.#state);
    this.#panel.show({ facets, filters, isComplete, isNewestFirst });
  }
}
