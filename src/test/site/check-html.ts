import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem } from '../../problem/problem.ts';
import type { Page } from './pages.ts';

/** Checks pages against the HTML standard (https://html.spec.whatwg.org/) and the rules of WCAG for markup. */
export async function checkHtml(pages: readonly Page[]): Promise<readonly Problem[]> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // Nobody can shorten titles of papers.
        'long-title': 'off',
        // A heading with math needs a label, because browsers leave MathML out of names.
        'aria-label-misuse': ['error', { allowAnyNamable: true }],
        // Without bullets, Safari does not announce a list as a list unless it has the role.
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
