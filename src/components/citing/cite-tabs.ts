import { idsOf } from '../card/paper-on-page.ts';
import { createElement } from '../dom/create-element.ts';
import { defineCopyButton } from '../actions/copy-button.ts';
import { cslOfPage } from './csl-of-page.ts';
import { boxFormats } from './box-formats.ts';
import { citing as words } from '../../words/shown.ts';

/**
 * Defines `<cite-tabs>`, the element around the formats in which a paper is cited. All but the first are empty until they
 * are opened, and are then made of the CSL-JSON in the page.
 */
export function defineCiteTabs(): void {
  defineCopyButton();
  if (!customElements.get('cite-tabs')) customElements.define('cite-tabs', CiteTabsElement);
}

class CiteTabsElement extends HTMLElement {
  connectedCallback(): void {
    // The event does not bubble.
    this.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof HTMLDetailsElement && target.open) void this.#fill(target);
      },
      { capture: true },
    );
  }

  async #fill(details: HTMLDetailsElement): Promise<void> {
    details.querySelector('[role=status]')?.remove();
    // One that is filled has more text.
    const known = boxFormats.find(({ label }) => label === details.textContent.trim());
    if (known === undefined) return;
    try {
      // Browsers ask for a module once: if that failed, the page could never cite.
      if (!navigator.onLine) throw new Error('Offline');
      const { writeBoxFormat } = await import('./write-box-format.ts');
      if (details.querySelector('pre') !== null) return;
      details.append(...this.#draw(known, writeBoxFormat(cslOfPage(document), known.format)));
    } catch {
      details.append(createElement('p', { role: 'status' }, words.notMade));
    }
  }

  #draw({ format, label }: (typeof boxFormats)[number], text: string): readonly Node[] {
    const pre = createElement('pre', { tabIndex: 0, role: 'group' }, text);
    pre.ariaLabel = words.citationAs(label);
    pre.dataset['citation'] = format;
    const copy = document.createElement('copy-button');
    copy.className = 'action';
    copy.dataset['copies'] = `[data-citation="${format}"]`;
    copy.append(createElement('button', { type: 'button' }, words.copy(label)));
    const line = createElement('p', {}, copy);
    if (format === 'ris' || format === 'csl.json') {
      const article = this.closest<HTMLElement>('article');
      const name = `${(article && idsOf(article)[0]) ?? 'paper'}.${format}`;
      copy.append(createElement('button', { type: 'button', value: name }, words.download));
    }
    return [pre, line];
  }
}
