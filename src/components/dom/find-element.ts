/**
 * Finds an element within another that its component always draws.
 *
 * @throws {TypeError} when there is none of that kind, which is a bug
 */
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
