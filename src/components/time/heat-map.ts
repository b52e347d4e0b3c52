import { stepFrom } from './step-from.ts';

/**
 * Defines `<heat-map>`, the element around links of days. The tab key reaches one of them; arrow keys move left and
 * right by a week, up and down by a day. Without the script, the tab key reaches every link.
 */
export function defineHeatMap(): void {
  if (!customElements.get('heat-map')) customElements.define('heat-map', HeatMapElement);
}

class HeatMapElement extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<SVGAElement>('a')];
    const days = links.map(dayOf);
    const last = links.at(-1);
    if (last === undefined) return;
    for (const link of links) link.setAttribute('tabindex', link === last ? '0' : '-1');
    this.addEventListener('focusin', ({ target }) => {
      for (const link of links) link.setAttribute('tabindex', link === target ? '0' : '-1');
    });
    this.addEventListener('keydown', (event) => {
      const steps = event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key];
      const from = links.findIndex((link) => link === document.activeElement);
      if (steps === undefined || from === -1) return;
      event.preventDefault();
      links[stepFrom(days, from, steps)]?.focus();
    });
  }
}

const keys: Readonly<Record<string, number | undefined>> = {
  ArrowLeft: -7,
  ArrowRight: 7,
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Returns the number of days since 1970 of the day in the address of a link. */
function dayOf(link: SVGAElement): number {
  const day = /\d{4}-\d\d-\d\d/.exec(link.href.baseVal)?.[0];
  return Date.parse(day ?? '') / 86_400_000;
}
