import type { Look } from '../site-in-browser.ts';

/** Measures layout shifts while a page opens (https://wicg.github.io/layout-instability/), twice. */
export const findShifts: Look = async (tab) => {
  const faults: string[] = [];
  for (const visit of ['first', 'second']) {
    if (visit === 'second') await tab.reload({ waitUntil: 'load' });
    const shift = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 250);
        }),
    );
    if (shift > allowed) faults.push(`shifts by ${shift.toFixed(4)} on the ${visit} visit`);
  }
  return faults;
};

/** As much as rounding to pixels moves a letter in another font. */
const allowed = 0.001;
