import type { Look } from '../site-in-browser.ts';

/** Returns controls that would be printed. */
export const findPrintedControls: Look = async (tab) => {
  await tab.emulateMedia({ media: 'print' });
  return tab.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, nav a, .skip')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => `prints ${element.outerHTML.slice(0, 120)}`),
  );
};
