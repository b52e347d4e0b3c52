import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where a person reads the terminal, and `console` is therefore the output. */
const commandLines = [
  'src/importer/cli.ts',
  'src/bench/**',
  'src/integration/require-node.mjs',
  'src/test/{run-tests,screenshots,lighthouse,weights}.ts',
  'src/test/math-gallery.ts',
  'src/styles/fonts/subset-math-font.ts',
  'src/test/checks/run-all-checks.ts',
];

/** Where the framework asks for a default export. */
const defaultExports = [
  'src/entry.d.mts',
  'astro.config.mjs',
  'src/entry.mjs',
  '.github/*.js',
  '**/*.d.ts',
];

/** Lints with type information. Layers between folders are the matter of `src/test/architecture.test.ts`. */
export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'build/', '.astro/', 'public/', 'src/env.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name: a default export has a different name in every file.',
        },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Spreading a string gives its code points, which is what text repair counts in.
      '@typescript-eslint/no-misused-spread': 'off',
      // It trusts library types where they are too good, as that of JSON.stringify.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      // Interfaces of frameworks ask for promises where we have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  {
    // A component's frontmatter is a function body without a name, and its parser gives no types.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.browser },
  },
  { files: commandLines, rules: { 'no-console': 'off' } },
  { files: defaultExports, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.test.ts', 'src/test/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      // node:test gives promises that its own runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/unbound-method': 'off',
      'max-lines-per-function': 'off',
    },
  },
);
