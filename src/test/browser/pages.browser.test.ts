import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findBarriers } from './looks/find-barriers.ts';
import { findIdleControls } from './looks/find-idle-controls.ts';
import { findKeyboardFaults } from './looks/find-keyboard-faults.ts';
import { findMotion } from './looks/find-motion.ts';
import { findOverflow } from './looks/find-overflow.ts';
import { findPrintedControls } from './looks/find-printed-controls.ts';
import { findShifts } from './looks/find-shifts.ts';
import { findSmallTargets } from './looks/find-small-targets.ts';
import { openSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

let site: SiteInBrowser | undefined;

before(async () => {
  site = await openSiteInBrowser();
});

// If the preparation failed there is nothing to close, and its error should stay visible.
after(() => site?.close());

const lookAtAll: SiteInBrowser['lookAt'] = (...options) => {
  assert.ok(site !== undefined);
  return site.lookAt(...options);
};

describe('the richest page of each kind', () => {
  const richest = (): readonly string[] => site?.richest ?? [];

  for (const [colorScheme, viewport] of [
    ['light', desk],
    ['dark', phone],
  ] as const) {
    test(`has no barrier that axe knows, ${colorScheme}, ${viewport.width} wide`, async () => {
      assert.deepEqual(await lookAtAll(richest(), { colorScheme, viewport }, findBarriers), []);
    });
  }

  test('has no barrier that axe knows in forced colours', async () => {
    const options = { forcedColors: 'active', viewport: phone } as const;
    assert.deepEqual(await lookAtAll(richest(), options, findBarriers), []);
  });

  for (const viewport of [phone, desk]) {
    test(`has targets large enough and no layout shift, ${viewport.width} wide`, async () => {
      const look: typeof findShifts = async (tab) => [
        ...(await findShifts(tab)),
        ...(await findSmallTargets(tab)),
      ];
      assert.deepEqual(await lookAtAll(richest(), { viewport }, look), []);
    });
  }

  test('can be used by keyboard, and shows where one is', async () => {
    assert.deepEqual(await lookAtAll(richest(), { viewport: desk }, findKeyboardFaults), []);
  });

  test('does not move where no motion is wanted', async () => {
    const options = { reducedMotion: 'reduce' } as const;
    assert.deepEqual(await lookAtAll(richest(), options, findMotion), []);
  });

  test('shows no control without JavaScript that needs it', async () => {
    const options = { javaScriptEnabled: false };
    assert.deepEqual(await lookAtAll(richest(), options, findIdleControls), []);
  });

  test('prints without controls', async () => {
    assert.deepEqual(await lookAtAll(richest(), {}, findPrintedControls), []);
  });
});

test('every page fits a narrow phone, and the browser complains of none', async () => {
  const viewport = { width: 320, height: 640 };
  assert.deepEqual(await lookAtAll(site?.paths ?? [], { viewport }, findOverflow), []);
});

test('every page shows its heading without JavaScript', async () => {
  const options = { javaScriptEnabled: false };
  const found = await lookAtAll(site?.paths ?? [], options, async (tab) =>
    (await tab.locator('h1').isVisible()) ? [] : ['the heading is not visible'],
  );
  assert.deepEqual(found, []);
});

test('what is folded opens without JavaScript', async () => {
  const options = { javaScriptEnabled: false };
  const found = await lookAtAll(site?.richest ?? [], options, async (tab) => {
    const summaries = await tab.locator('main summary').filter({ visible: true }).all();
    const faults: string[] = [];
    for (const summary of summaries.slice(0, 5)) {
      const details = summary.locator('..');
      const wasOpen = (await details.getAttribute('open')) !== null;
      await summary.click();
      const isOpen = (await details.getAttribute('open')) !== null;
      if (isOpen === wasOpen) faults.push(`${await summary.innerText()} does nothing`);
    }
    return faults;
  });
  assert.deepEqual(found, []);
});

test('titles of another language say which, in lists and on their pages', async () => {
  const paths = ['/papers/date/2025-12-29/', '/papers/новогодняя-ночь/'];
  assert.deepEqual(
    paths.filter((path) => !site?.paths.includes(path)),
    [],
  );
  const found = await lookAtAll(paths, {}, async (tab) => {
    const titles = await tab
      .locator('main :is(h1, h2, h3):not(:has(time))')
      .filter({ hasText: 'Новогодняя ночь' })
      .evaluateAll((headings) =>
        headings.map((heading) => heading.closest<HTMLElement>('[lang]')?.lang ?? ''),
      );
    return titles.length > 0 && titles.every((lang) => lang === 'ru') ? [] : [titles.join(', ')];
  });
  assert.deepEqual(found, []);
});
