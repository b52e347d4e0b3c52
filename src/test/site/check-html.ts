import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem } from '../../problem/problem.ts';
import type { Page } from './pages.ts';

/** Checks pages against the HTML standard (https://html.spec.whatwg.org/) and what WCAG asks of markup. */
export async function checkHtml(pages: readonly Page[]): Promise<readonly Problem[]> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // Titles of papers are as long as they are.
        'long-title': 'off',
        // Safari forgets that a list is one when it has no bullets; the role reminds it.
        'no-redundant-role': 'off',
        'prefer-native-element': ['error', { exclude: ['list'] }],
      },
    }),
  );
  const reports = await Promise.all(
    pages.map(async ({ file, html }) => (await validator.validateString(html, file)).results),
  );
  return reports.flat().flatMap(({ filePath, messages }) =>
    messages.map(({ message, ruleId, line }) => ({
      severity: 'error' as const,
      file: filePath,
      line,
      message: `${message} (${ruleId})`,
    })),
  );
}
