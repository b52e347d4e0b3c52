/** The element within another that a component was drawn with; its lack is a fault of ours. */
export function findElement(root: ParentNode, selector: string): HTMLElement;
export function findElement<Kind extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind;
export function findElement(root: ParentNode, selector: string, kind = HTMLElement): HTMLElement {
  const part = root.querySelector(selector);
  if (!(part instanceof kind)) throw new TypeError(`There is no ${selector}`);
  return part;
}
