import type { Look } from '../site-in-browser.ts';

/**
 * Returns pointer targets under 24 by 24 CSS pixels (https://www.w3.org/TR/WCAG22/#target-size-minimum), except links within
 * text and targets so far apart that circles of 24 pixels around them touch no other target.
 */
export const findSmallTargets: Look = (tab) =>
  tab.evaluate((size) => {
    const selector = 'a[href], button, input, select, textarea, summary, [role="button"]';
    const boxes = [...document.querySelectorAll(selector)]
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);

    const isInText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest('p, li, dd, figcaption, td, h1, h2, h3, div');
      return (around?.textContent.trim().length ?? 0) > element.textContent.trim().length;
    };
    const isFarFromOthers = (element: Element, box: DOMRect): boolean => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return boxes.every(({ element: other, box: its }) => {
        if (other === element || other.contains(element) || element.contains(other)) return true;
        const isSmall = its.width < size || its.height < size;
        const [right, bottom] = [its.x + its.width, its.y + its.height];
        const gap = Math.hypot(
          x - Math.min(Math.max(x, its.x), right),
          y - Math.min(Math.max(y, its.y), bottom),
        );
        const apart = Math.hypot(x - (its.x + its.width / 2), y - (its.y + its.height / 2));
        return gap >= size / 2 && (!isSmall || apart >= size);
      });
    };
    return boxes
      .filter(({ box }) => Math.min(box.width, box.height) < size - 0.01)
      .filter(({ element, box }) => !isInText(element) && !isFarFromOthers(element, box))
      .map(({ element, box }) => {
        const measures = `${box.width.toFixed(0)} by ${box.height.toFixed(0)}`;
        return `a target of ${measures}: ${element.outerHTML.slice(0, 120)}`;
      });
  }, 24);
