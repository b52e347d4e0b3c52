import type { FacetCounts, FacetValue } from '../../../search/engine/search-messages.ts';
import type { Facet, Filters } from '../../../search/search-state.ts';
import type { Format } from '../../../site/format.ts';
import { createElement } from '../../dom/create-element.ts';
import { afterPaint } from '../../dom/after-paint.ts';
import { createFacetGroup, type OpenFacet } from './facet-group.ts';
import { labelOf } from './facet-names.ts';
import { facets as words } from '../../../words/shown.ts';

/**
 * The facets of a search with their counts, in an element that is otherwise empty. They are drawn after the results,
 * and only while they can be seen. Once drawn for a search, they are not redrawn under the pointer before they are
 * complete, so that no click is lost.
 */
export class FacetPanel {
  readonly #panel: HTMLElement;
  readonly #options: FacetPanelOptions;
  readonly #fold: HTMLDetailsElement | null;
  readonly #open = new Map<string, OpenFacet>();
  #isDrawn = false;
  #waiting: CountedFacets | undefined;

  constructor(panel: HTMLElement, options: FacetPanelOptions) {
    this.#panel = panel;
    this.#options = options;
    this.#fold = panel.closest('details');
    panel.addEventListener('pointerleave', () => this.#drawWaiting());
    this.#fold?.addEventListener('toggle', () => this.#drawWaiting());
  }

  /** A new search has begun: its facets are drawn as soon as there are any. */
  begin(): void {
    this.#isDrawn = false;
    this.#waiting = undefined;
  }

  show(counted: CountedFacets): void {
    this.#waiting = counted;
    afterPaint(() => {
      const isInUse = this.#isDrawn && this.#panel.matches(':hover');
      if (!isInUse || this.#waiting?.isComplete === true) this.#drawWaiting();
    });
  }

  #drawWaiting(): void {
    const waiting = this.#waiting;
    if (waiting === undefined || this.#fold?.open === false) return;
    this.#isDrawn = true;
    this.#waiting = undefined;
    this.#draw(waiting);
  }

  #draw(counted: CountedFacets): void {
    const { facets, isComplete, isNewestFirst } = counted;
    const partial = createElement(
      'p',
      { className: 'facet-partial', hidden: isComplete },
      isNewestFirst ? words.olderMissing : words.othersMissing,
    );
    const drawn = groups.flatMap(([facet, legend]) =>
      facets[facet].length === 0
        ? []
        : [this.#createGroup(counted, { facet, legend, values: facets[facet] })],
    );
    keepFocus(this.#panel, () => this.#panel.replaceChildren(partial, ...drawn));
  }

  #createGroup(counted: CountedFacets, { facet, legend, values }: Group): HTMLElement {
    const { format, choose } = this.#options;
    return createFacetGroup({
      facet,
      legend,
      values: values.map((value) => ({ ...value, label: labelOf(facet, value, format) })),
      open: this.#openOf(facet, legend),
      isChosen: (which, value) => counted.filters[which]?.includes(value) === true,
      choose,
      numberOf: (count) => `${format.number(count)}${counted.isComplete ? '' : '+'}`,
      below: (value) => (facet === 'year' ? this.#monthsOf(counted, value.value) : []),
      change: () => (this.#waiting === undefined ? this.#draw(counted) : this.#drawWaiting()),
    });
  }

  #monthsOf(counted: CountedFacets, year: string): readonly HTMLElement[] {
    const { facets, filters } = counted;
    const isChosen = (value: string): boolean => filters.month?.includes(value) === true;
    const values = facets.month.filter(({ value }) => value.startsWith(year));
    const isShown =
      filters.year?.includes(year) === true || values.some(({ value }) => isChosen(value));
    if (!isShown || values.length === 0) return [];
    return [this.#createGroup(counted, { facet: 'month', legend: words.monthsOf(year), values })];
  }

  #openOf(facet: Facet, legend: string): OpenFacet {
    const open = this.#open.get(legend) ?? { isOpen: facet === 'month', typed: '' };
    this.#open.set(legend, open);
    return open;
  }
}

/** Redraws, and keeps the focus on the same value, button or field. */
function keepFocus(panel: HTMLElement, redraw: () => void): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !panel.contains(focused)) {
    redraw();
    return;
  }
  const legend = focused.closest('fieldset')?.querySelector('legend')?.textContent;
  redraw();
  const group = [...panel.querySelectorAll('fieldset')].find(
    (each) => each.querySelector('legend')?.textContent === legend,
  );
  const controls = [...(group?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  const isSame = (each: HTMLElement): boolean =>
    each.className === focused.className &&
    each.getAttribute('value') === focused.getAttribute('value');
  (controls.find(isSame) ?? controls[0] ?? panel.querySelector('input'))?.focus();
}

const groups: readonly (readonly [Exclude<Facet, 'month'>, string])[] = [
  ['tag', words.names.tag],
  ['year', words.names.year],
  ['has', words.names.has],
  ['org', words.names.org],
];

interface CountedFacets {
  readonly facets: FacetCounts;
  readonly filters: Filters;
  readonly isComplete: boolean;
  /** True when what is still to be searched is older. */
  readonly isNewestFirst: boolean;
}

interface Group {
  readonly facet: Facet;
  readonly legend: string;
  readonly values: readonly FacetValue[];
}

interface FacetPanelOptions {
  readonly choose: (facet: Facet, value: string) => void;
  readonly format: Format;
}
