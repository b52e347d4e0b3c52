import katex from 'katex';

/** Returns why KaTeX refuses a formula, in its own words, or undefined if it accepts it. */
export function mathRefusal(tex: string): string | undefined {
  if (tex.length > longestFormula) return `longer than ${longestFormula} characters`;
  try {
    katex.renderToString(tex, {
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 100,
      output: 'mathml',
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : 'unknown';
  }
}

const longestFormula = 2000;
