import { converter, formatHex, parse, toGamut, wcagContrast, type Oklch, type Rgb } from 'culori';
import { z } from 'astro/zod';
import { strictRecord } from '../../problem/strict-record.ts';

/**
 * The grounds that the accent is read on, of each scheme: page, sheet, and the wash of the accent. A test compares them
 * with the tokens of the style sheets.
 */
export const grounds = {
  light: { paper: 'oklch(98.6% 0.006 85)', sheet: 'oklch(100% 0 0)' },
  dark: { paper: 'oklch(19.5% 0.012 265)', sheet: 'oklch(23% 0.014 265)' },
} as const;

export type Scheme = keyof typeof grounds;

/** The contrast that text needs (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const leastContrast = 4.5;

/** Lightness and greatest chroma of the wash, a ground in the hue of the accent. */
const washes = { light: { l: 0.958, c: 0.022 }, dark: { l: 0.27, c: 0.035 } } as const;

const toOklch = converter('oklch');
/** Screens show no more than sRGB everywhere, and contrast is computed there. */
const toSrgb = toGamut('rgb', 'oklch');

const colour = z.string({ error: 'Write a colour of CSS between quotes, for example "#0b5fb0".' });

/**
 * `accent` of `archive.yaml`: the colour of links and marks, one for both schemes or one for each. Becomes one for each:
 * from a single colour, that of the dark scheme follows by lightness.
 */
export const AccentSchema = z
  .union([colour, strictRecord({ light: colour, dark: colour })], {
    error: 'Write a colour of CSS between quotes, or one under light and one under dark.',
  })
  .transform((written, context): Accent => {
    const [light, dark] = typeof written === 'string' ? [written] : [written.light, written.dark];
    const accent = (value: string, scheme: Scheme, path: string[]): string => {
      const message = accentProblem(value, scheme);
      if (message !== undefined) context.addIssue({ code: 'custom', message, path });
      return value;
    };
    const path = (scheme: Scheme): string[] => (typeof written === 'string' ? [] : [scheme]);
    const ofLight = accent(light, 'light', path('light'));
    return {
      light: ofLight,
      dark:
        dark === undefined ? nearestReadable(ofLight, 'dark') : accent(dark, 'dark', path('dark')),
    };
  });

/** The accent of each scheme, as CSS. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** Returns what is wrong with an accent and the nearest colour that is right; undefined if text in it can be read. */
export function accentProblem(value: string, scheme: Scheme): string | undefined {
  const parsed = toOklch(parse(value));
  if (parsed === undefined)
    return `${JSON.stringify(value)} is not a colour of CSS. Write one, for example "#0b5fb0".`;
  if (parsed.alpha !== undefined && parsed.alpha < 1)
    return `Write a colour that is not transparent, for example "${formatHex(parsed)}".`;
  const contrast = contrastOf(parsed, scheme);
  if (contrast >= leastContrast) return undefined;
  const found = (Math.floor(contrast * 100) / 100).toFixed(2);
  return `Text in ${value} has a contrast of ${found} to 1 in the ${scheme} scheme and needs ${String(leastContrast)}. The nearest colour that has it is "${nearestReadable(value, scheme)}".`;
}

/** Returns the colour of the same hue and nearest lightness that can be read as text in a scheme: `#0b5fb0`. */
export function nearestReadable(value: string, scheme: Scheme): string {
  const parsed = toOklch(parse(value));
  if (parsed === undefined) return value;
  const step = scheme === 'light' ? -0.002 : 0.002;
  let { l } = parsed;
  // Black and white can be read, so that this ends.
  while (contrastOf({ ...parsed, l }, scheme) < leastContrast) l += step;
  return formatHex(toSrgb({ ...parsed, l }));
}

/** Returns the style that sets the accent. */
export function accentToCss({ light, dark }: Accent): string {
  const washOf = (value: string, scheme: Scheme): string =>
    formatHex(wash(toOklch(parse(value)), scheme));
  return [
    '@layer tokens {',
    '  :root {',
    `    --color-accent: light-dark(${light}, ${dark});`,
    `    --color-accent-wash: light-dark(${washOf(light, 'light')}, ${washOf(dark, 'dark')});`,
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Returns the least contrast of a colour with what it is read on. */
function contrastOf(colour: Oklch, scheme: Scheme): number {
  // Eight bits a channel are what screens show and what a written colour can hold.
  const shown = formatHex(toSrgb(colour));
  const { paper, sheet } = grounds[scheme];
  return Math.min(
    ...[paper, sheet, wash(colour, scheme)].map((ground) => wcagContrast(shown, ground)),
  );
}

function wash(accent: Oklch | undefined, scheme: Scheme): Rgb {
  const { l, c } = washes[scheme];
  return toSrgb({ mode: 'oklch', l, c: Math.min(c, accent?.c ?? 0), h: accent?.h ?? 0 });
}
