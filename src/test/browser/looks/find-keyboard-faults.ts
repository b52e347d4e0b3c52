import type { Look } from '../site-in-browser.ts';

/** Checks that the first Tab reaches a working skip link, and that every later one shows where the focus is. */
export const findKeyboardFaults: Look = async (tab) => {
  const faults: string[] = [];
  await startAtTop(tab);
  await tab.keyboard.press('Tab');
  const isSkipShown = await tab.evaluate(() => {
    const { activeElement } = document;
    const box = activeElement?.getBoundingClientRect();
    return activeElement?.getAttribute('href') === '#main' && (box?.top ?? -1) >= 0;
  });
  if (!isSkipShown) faults.push('the first press of Tab does not show the skip link');
  await tab.keyboard.press('Enter');
  const focused = await tab.evaluate(() => document.activeElement?.id);
  if (focused !== 'main') faults.push('the skip link does not lead to the content');

  await startAtTop(tab);
  for (let press = 0; press < pressed; press += 1) {
    await tab.keyboard.press('Tab');
    const hidden = await tab.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      // The browser marks the focused part of a date, which styles cannot reach.
      if (element.matches('input[type="date"]')) return undefined;
      // An element around or inside a target may show the focus for it.
      const shown = [element, element.parentElement, ...element.children];
      const hasOutline = shown.some((each) => {
        if (each === null) return false;
        const { outlineStyle, outlineWidth, stroke } = getComputedStyle(each);
        // A target that is part of a drawing shows the focus by its stroke; the icon of a button always has one.
        const isDrawing = element instanceof SVGElement && stroke !== 'none';
        return isDrawing || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1);
      });
      return hasOutline ? undefined : element.outerHTML.slice(0, 120);
    });
    if (hidden !== undefined) faults.push(`the focus is not visible on ${hidden}`);
  }
  return faults;
};

/** Resets the focus, wherever the page or the last press put it. */
async function startAtTop(tab: Parameters<Look>[0]): Promise<void> {
  await tab.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
}

const pressed = 30;
