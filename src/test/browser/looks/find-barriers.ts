import AxeBuilder from '@axe-core/playwright';
import type { Look } from '../site-in-browser.ts';

/** What axe finds: everything of WCAG 2.2 A and AA that it can test, and its own best practices. */
export const findBarriers: Look = async (tab) => {
  const axe = new AxeBuilder({ page: tab })
    // No page here has frames, for whose sake the other mode opens one more tab for each page.
    .setLegacyMode(true)
    .options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${String(nodes.length)}: ${nodes[0]?.html.slice(0, 160) ?? ''})`,
  );
};
