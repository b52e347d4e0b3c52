import { createElement } from '../../dom/create-element.ts';
import { textWithMath } from '../../dom/text-with-math.ts';
import { noteRecentSearch } from '../device/recent-searches.ts';
import type { Option } from './search-options.ts';

/**
 * Creates the options below a combobox. The arrow keys move through them and past both ends back to the field; Home and
 * End move to the first and the last once an option is active. The focus always stays in the field.
 */
export function createOptionList(field: HTMLInputElement, list: HTMLElement): OptionList {
  let options: readonly HTMLAnchorElement[] = [];
  let position = -1;
  const moveTo = (next: number): void => {
    options[position]?.setAttribute('aria-selected', 'false');
    position = next;
    const option = options[position];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextPosition(event.key, position, options.length);
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  });
  return {
    active: () => options[position],
    leave: () => moveTo(-1),
    show: (shown) => {
      const former = options[position]?.href;
      options = shown.map(optionToElement);
      list.replaceChildren(...groupOptions(shown, options));
      field.ariaExpanded = String(options.length > 0);
      position = -1;
      moveTo(former === undefined ? -1 : options.findIndex(({ href }) => href === former));
    },
  };
}

/** Returns the index of the option that a key moves to; -1 means the field, undefined any other key. */
function nextPosition(key: string, position: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return position + 1 === count ? -1 : position + 1;
  if (key === 'ArrowUp') return position === -1 ? count - 1 : position - 1;
  if (position === -1) return undefined;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined;
}

function optionToElement({ href, nodes, search }: Option, index: number): HTMLAnchorElement {
  const id = `search-option-${String(index)}`;
  const option = createElement(
    'a',
    { id, href, role: 'option', className: 'search-option', tabIndex: -1, ariaSelected: 'false' },
    ...nodes,
  );
  if (option.querySelector('math') !== null)
    option.ariaLabel = [...option.childNodes].map(textWithMath).join(' ');
  // Otherwise a press would take the focus out of the field.
  option.addEventListener('mousedown', (event) => event.preventDefault());
  if (search !== undefined) option.addEventListener('click', () => noteRecentSearch(search));
  return option;
}

function groupOptions(
  shown: readonly Option[],
  elements: readonly HTMLElement[],
): readonly HTMLElement[] {
  const names = [...new Set(shown.map(({ group }) => group))];
  return names.flatMap((name, index) => {
    const inside = elements.filter((_, at) => shown[at]?.group === name);
    if (name === '') return inside;
    const heading = createElement('div', { id: `search-group-${String(index)}` }, name);
    heading.className = 'option-group';
    const group = createElement('div', { role: 'group' }, heading, ...inside);
    group.setAttribute('aria-labelledby', heading.id);
    return [group];
  });
}

export interface OptionList {
  /** Shows other options. The active one stays active where it is among them. */
  readonly show: (options: readonly Option[]) => void;
  /** Moves back to the field. */
  readonly leave: () => void;
  /** Returns the active option; undefined while that is the field. */
  readonly active: () => HTMLElement | undefined;
}
