import type { Look } from '../site-in-browser.ts';

/**
 * Returns controls that are visible without scripts although only a script makes them work. Choices that style sheets
 * react to are tried first.
 */
export const findIdleControls: Look = async (tab) => {
  const faults = await tab.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, input, select, textarea, [role="button"], a:not([href])',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('form[action]') === null)
      .filter((element) => !element.matches('[popovertarget], [commandfor], [type="radio"]'))
      .map((element) => `nothing happens at ${element.outerHTML.slice(0, 120)}`),
  );
  const height = (): Promise<number> => tab.evaluate(() => document.body.scrollHeight);
  const before = await height();
  const choices = await tab
    .locator('input[type="radio"]:not(:checked)')
    .filter({ visible: true })
    .all();
  for (const choice of choices) {
    await choice.check({ force: true });
    if ((await height()) !== before) return faults;
  }
  return choices.length === 0 ? faults : [...faults, 'choosing changes nothing'];
};
