import { textWithMath } from '../dom/text-with-math.ts';

/**
 * Defines `<share-button>`, the element around a button that shares the page with the platform's own dialog
 * (https://w3c.github.io/web-share/). Style sheets show it only once `data-ready` says that there is one.
 */
export function defineShareButton(): void {
  if (!customElements.get('share-button'))
    customElements.define('share-button', ShareButtonElement);
}

class ShareButtonElement extends HTMLElement {
  connectedCallback(): void {
    if (!('share' in navigator) || 'ready' in this.dataset) return;
    this.dataset['ready'] = '';
    this.querySelector('button')?.addEventListener('click', () => {
      const title = document.querySelector('h1');
      const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
      navigator
        .share({
          title: title === null ? document.title : textWithMath(title),
          url: canonical?.href ?? location.href,
        })
        // Not an error: the reader closed the dialog.
        .catch(() => undefined);
    });
  }
}
