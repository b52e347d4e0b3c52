import { openBuiltSite } from './built-site.ts';
import { richestPages } from './site/page-kinds.ts';
import { weighPage } from './site/weigh-page.ts';

/** Prints the weight of the largest page of each kind of the built site, as a table in Markdown: `npm run weights`. */
const site = await openBuiltSite();
await site.close();
const toKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
console.log('| page | HTML | CSS | scripts | all, gzip | scripts after an action |');
console.log('| :-- | --: | --: | --: | --: | --: |');
for (const [kind, page] of richestPages(site.pages)) {
  const { html, css, js, total, later } = weighPage(page, site);
  const cells = [html, css, js, total, later].map(toKilobytes);
  console.log(`| ${[`${kind} \`${page.path}\``, ...cells].join(' | ')} |`);
}
