import type { Look } from '../site-in-browser.ts';

/**
 * How far what is shown moves by itself while the page opens (https://wicg.github.io/layout-instability/), twice. A second
 * visit that moves is made three times and the middle counts: on a busy machine a page may be painted before it is whole.
 */
export const findShifts: Look = async (tab) => {
  const first = await measureShift(tab);
  const second = await measureReload(tab);
  const again = second > allowed ? [await measureReload(tab), await measureReload(tab)] : [];
  const middle = [second, ...again].sort((a, b) => a - b)[again.length / 2] ?? second;
  return Object.entries({ first, second: middle })
    .filter(([, shift]) => shift > allowed)
    .map(([visit, shift]) => `shifts by ${shift.toFixed(4)} on the ${visit} visit`);
};

async function measureReload(tab: Tab): Promise<number> {
  await tab.reload({ waitUntil: 'load' });
  return measureShift(tab);
}

function measureShift(tab: Tab): Promise<number> {
  return tab.evaluate(
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
}

/** No more than what rounding to pixels makes of a letter in another font. */
const allowed = 0.001;

type Tab = Parameters<Look>[0];
