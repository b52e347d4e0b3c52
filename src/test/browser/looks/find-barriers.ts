import AxeBuilder from '@axe-core/playwright';
import type { Look } from '../site-in-browser.ts';

/**
 * What axe finds: everything of WCAG 2.2 A and AA that it can test, and its own best practices. Forced colours are the
 * reader's own, and axe takes those of the page for them, so there it does not judge contrast.
 */
export const findBarriers: Look = async (tab) => {
  const isForced = await tab.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const axe = new AxeBuilder({ page: tab })
    // No page here has frames, for whose sake the other mode opens one more tab for each page.
    .setLegacyMode(true)
    .options({
      rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: !isForced } },
    });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${String(nodes.length)}: ${nodes[0]?.html.slice(0, 160) ?? ''})`,
  );
};
