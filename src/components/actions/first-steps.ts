/** Defines `<first-steps>`, which only the machine that serves the archive to itself shows: readers cannot take the steps. */
export function defineFirstSteps(): void {
  customElements.define(
    'first-steps',
    class extends HTMLElement {
      connectedCallback(): void {
        this.hidden = !/^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(location.hostname);
      }
    },
  );
}
