/** Calls back after the next paint, which in a hidden tab comes when the tab is shown. */
export function afterPaint(does: () => void): void {
  requestAnimationFrame(() => setTimeout(does));
}
