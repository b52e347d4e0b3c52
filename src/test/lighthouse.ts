import lighthouse, { type RunnerResult } from 'lighthouse';
import { launchChromium } from './browser/launch.ts';
import { openBuiltSite } from './built-site.ts';
import { richestPages } from './site/page-kinds.ts';

/**
 * Runs Lighthouse (https://developer.chrome.com/docs/lighthouse/) on five pages of the built site as a phone sees them, and
 * fails if a score is below 100: `npm run lighthouse`. Scores vary from run to run, so a page that falls short is judged
 * three times, and the median run by performance counts.
 */
const debuggingPort = 9333;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const site = await openBuiltSite();
try {
  console.log(`| page | ${categories.join(' | ')} |\n| :-- |${' --: |'.repeat(categories.length)}`);
  const richest = richestPages(site.pages);
  for (const kind of ['home', 'day', 'paper', 'tag', 'search']) {
    const path = richest.get(kind)?.path;
    if (path === undefined) continue;
    const report = await judge(new URL(path.slice(1), site.url).href);
    console.log(`| ${kind} \`${path}\` | ${scoresOf(report).join(' | ')} |`);
    if (isPerfect(report)) continue;
    process.exitCode = 1;
    for (const { id, score, displayValue } of Object.values(report.audits)) {
      if (score !== null && score < 0.9) console.log(`  ${id}: ${displayValue ?? String(score)}`);
    }
  }
} finally {
  await site.close();
}

async function judge(url: string): Promise<Report> {
  const reports = [await judgeOnce(url)];
  while (reports.length < 3 && !reports.every(isPerfect)) reports.push(await judgeOnce(url));
  const sorted = reports.toSorted((a, b) => (scoresOf(a)[0] ?? 0) - (scoresOf(b)[0] ?? 0));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
  return middle;
}

/** Uses a browser of its own: a second window would be behind the first and not be painted. */
async function judgeOnce(url: string): Promise<Report> {
  const browser = await launchChromium([`--remote-debugging-port=${String(debuggingPort)}`]);
  try {
    const result = await lighthouse(url, { port: debuggingPort, logLevel: 'error' });
    const failure = result?.lhr.runtimeError?.message;
    if (result === undefined || failure !== undefined) {
      throw new Error(`Lighthouse cannot judge ${url}: ${failure ?? 'it says nothing'}`);
    }
    return result.lhr;
  } finally {
    await browser.close();
  }
}

function scoresOf(report: Report): readonly number[] {
  return categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
}

function isPerfect(report: Report): boolean {
  return scoresOf(report).every((score) => score === 100);
}

type Report = RunnerResult['lhr'];
