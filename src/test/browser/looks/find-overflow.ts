import type { Look } from '../site-in-browser.ts';

/** Reports a page that is wider than its window. */
export const findOverflow: Look = async (tab) => {
  const [content, window] = await tab.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  return (content ?? 0) > (window ?? 0) ? [`is ${content} wide in a window of ${window}`] : [];
};
