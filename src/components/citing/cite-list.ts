import { announceOutcome } from '../dom/announce-outcome.ts';

/**
 * Defines `<cite-list>`, the element around buttons whose values are formats of citations: each makes a file of the
 * papers of the list in the browser. The code for that is loaded with the first press. Progress and outcome are
 * announced in a live region beside the buttons.
 */
export function defineCiteList(): void {
  if (!customElements.get('cite-list')) customElements.define('cite-list', CiteListElement);
}

class CiteListElement extends HTMLElement {
  #isBusy = false;

  connectedCallback(): void {
    if (this.querySelector('[role=status]')) return;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(status);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null && !this.#isBusy) void this.#cite(button.value, status);
    });
  }

  async #cite(format: string, status: HTMLElement): Promise<void> {
    this.#isBusy = true;
    await announceOutcome(status, async () => {
      // Browsers ask for a module once: if that failed, the page could never cite.
      if (!navigator.onLine) throw new Error('Offline');
      const { citePapers } = await import('./cite-papers.ts');
      return citePapers({
        format,
        name: this.dataset['name'] ?? 'papers',
        files: (this.dataset['files'] ?? '').split(' ').filter(Boolean),
        tell: (words) => (status.textContent = words),
      });
    });
    this.#isBusy = false;
  }
}
