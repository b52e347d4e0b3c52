/**
 * Returns the text of a node as it is read, on one line. Formulas are plain text, `R²` and not `R2`; browsers leave them
 * out of accessible names altogether.
 */
export function textWithMath(node: Node): string {
  const holder = document.createElement('div');
  holder.append(document.importNode(node, true));
  for (const math of holder.querySelectorAll('math[alttext]'))
    math.replaceWith(math.getAttribute('alttext') ?? '');
  return holder.textContent.trim().replace(/\s+/gu, ' ');
}
