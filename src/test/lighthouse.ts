import lighthouse from 'lighthouse';
import { launchChromium } from './browser/launch.ts';
import { openBuiltSite } from './built-site.ts';
import { richestPages } from './site/page-kinds.ts';

/**
 * Lets Lighthouse judge the built site as a phone sees it (https://developer.chrome.com/docs/lighthouse/), and fails
 * when a score is below 100: `npm run lighthouse`.
 */
const debuggingPort = 9333;
const site = await openBuiltSite();
const browser = await launchChromium([`--remote-debugging-port=${String(debuggingPort)}`]);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
try {
  console.log(`| page | ${categories.join(' | ')} |\n| :-- |${' --: |'.repeat(categories.length)}`);
  const richest = richestPages(site.pages);
  for (const kind of ['home', 'day', 'paper', 'tag', 'search']) {
    const path = richest.get(kind)?.path;
    if (path === undefined) continue;
    const url = new URL(path.slice(1), site.url).href;
    const result = await lighthouse(url, { port: debuggingPort, logLevel: 'error' });
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
    const { audits, categories: judged } = result.lhr;
    const scores = categories.map((name) => Math.round((judged[name]?.score ?? 0) * 100));
    console.log(`| ${kind} \`${path}\` | ${scores.join(' | ')} |`);
    if (scores.every((score) => score === 100)) continue;
    process.exitCode = 1;
    for (const { id, score, displayValue } of Object.values(audits)) {
      if (score !== null && score < 0.9) console.log(`  ${id}: ${displayValue ?? String(score)}`);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
