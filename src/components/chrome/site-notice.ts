import { writeStored } from '../dom/device-store.ts';

/** Defines `<site-notice>`: its button closes the notice, on this device for good. The early script hides it from then on. */
export function defineSiteNotice(): void {
  customElements.define(
    'site-notice',
    class extends HTMLElement {
      connectedCallback(): void {
        const button = this.querySelector('button');
        if (button === null) return;
        button.hidden = false;
        button.addEventListener('click', () => {
          const { dataset } = document.documentElement;
          writeStored('notice', dataset['notice']);
          delete dataset['notice'];
        });
      }
    },
  );
}
