import AxeBuilder from '@axe-core/playwright';
import type { Look } from '../site-in-browser.ts';

/**
 * Returns what axe finds: everything in WCAG 2.2 A and AA that it can test, and its own best practices. With forced colours
 * contrast is not judged: the colours are the reader's, but axe would measure those of the page.
 */
export const findBarriers: Look = async (tab) => {
  const isForced = await tab.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const axe = new AxeBuilder({ page: tab })
    // The other mode opens another tab for each page, to look into frames, which no page here has.
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
