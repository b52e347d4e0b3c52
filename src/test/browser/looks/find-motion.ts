import type { Look } from '../site-in-browser.ts';

/** Returns elements that move although the reader asked for reduced motion. */
export const findMotion: Look = (tab) =>
  tab.evaluate(() => {
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element);
      const lasts = (times: string): boolean =>
        times.split(',').some((time) => parseFloat(time) > 0.001);
      return (
        lasts(transitionDuration) ||
        (animationName !== 'none' && lasts(animationDuration)) ||
        scrollBehavior === 'smooth'
      );
    });
    return moving.slice(0, 5).map((element) => `${element.outerHTML.slice(0, 120)} moves`);
  });
