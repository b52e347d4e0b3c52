/** Does something when what was changed before has been painted. Where nothing is painted, it waits until something is. */
export function afterPaint(does: () => void): void {
  requestAnimationFrame(() => setTimeout(does));
}
