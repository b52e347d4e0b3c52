/** The checks of `npm run check`, in order: `astro check` writes the types that the next two read. */
export const checks: readonly Check[] = [
  {
    name: 'types of pages and components',
    program: 'astro/bin/astro.mjs',
    args: ['check', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'types of modules', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  {
    name: 'lint',
    program: 'eslint/bin/eslint.js',
    args: ['--config', '.github/eslint.config.js', '--max-warnings', '0', '.'],
  },
  {
    name: 'format',
    program: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
    hint: '`npm run format` mends this.',
  },
  { name: 'unused code', program: 'knip/bin/knip.js', args: ['--treat-config-hints-as-errors'] },
];

export interface Check {
  readonly name: string;
  /** Script in `node_modules`. */
  readonly program: string;
  readonly args: readonly string[];
  readonly hint?: string;
}
