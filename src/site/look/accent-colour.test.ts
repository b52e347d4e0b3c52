import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  accentProblem,
  AccentSchema,
  accentToCss,
  grounds,
  nearestReadable,
} from './accent-colour.ts';

test('an accent is any colour of CSS that can be read in both schemes', () => {
  for (const value of ['#0b5fb0', 'rebeccapurple', 'rgb(0 80 160)', 'oklch(48% 0.17 30)'])
    assert.equal(accentProblem(value, 'light'), undefined, value);
  for (const value of ['#7fb8f5', 'gold', 'oklch(76% 0.125 40)'])
    assert.equal(accentProblem(value, 'dark'), undefined, value);
});

test('a colour that cannot be read is refused with the nearest that can', () => {
  for (const [value, scheme] of [
    ['gold', 'light'],
    ['#888', 'light'],
    ['#ff0000', 'light'],
    ['#003366', 'dark'],
    ['black', 'dark'],
  ] as const) {
    const problem = accentProblem(value, scheme);
    assert.match(problem ?? '', /has a contrast of \d+\.\d\d to 1 .* needs 4\.5/, value);
    const nearest = /"(#[0-9a-f]{6})"/.exec(problem ?? '')?.[1] ?? '';
    assert.equal(accentProblem(nearest, scheme), undefined, `${value} → ${nearest}`);
  }
});

test('what is not a colour, or transparent, is refused', () => {
  for (const value of ['', 'reddish', '#12', 'url(x)', 'red; } body { display: none', 'var(--x)'])
    assert.match(accentProblem(value, 'light') ?? '', /is not a colour/, value);
  assert.match(accentProblem('#0b5fb080', 'light') ?? '', /not transparent/);
});

test('a single colour becomes one for each scheme', () => {
  const accent = AccentSchema.parse('#0b5fb0');
  assert.equal(accent.light, '#0b5fb0');
  assert.equal(accent.dark, nearestReadable('#0b5fb0', 'dark'));
  assert.equal(accentProblem(accent.dark, 'dark'), undefined);
  assert.deepEqual(AccentSchema.parse({ light: 'navy', dark: 'gold' }), {
    light: 'navy',
    dark: 'gold',
  });
  const refused = AccentSchema.safeParse({ light: 'navy', dark: 'navy' });
  assert.deepEqual(
    refused.error?.issues.map(({ path }) => path),
    [['dark']],
  );
});

test('the grounds are those of the style sheets', async () => {
  const tokens = await readFile(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  for (const ground of ['paper', 'sheet'] as const) {
    const { light, dark } = { light: grounds.light[ground], dark: grounds.dark[ground] };
    assert.ok(tokens.includes(`--color-${ground}: light-dark(${light}, ${dark});`), ground);
  }
});

test('the style sets the accent of both schemes', () => {
  const css = accentToCss({ light: 'navy', dark: 'gold' });
  assert.match(css, /--color-accent: light-dark\(navy, gold\);/);
  assert.match(css, /--color-accent-wash: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);/);
});
