import { breakLines } from './break-lines.ts';
import type { LinkPicture } from './link-picture.ts';
import { loadTypeface, type SetText, type Weight } from './typeface.ts';

/** Size in pixels that https://ogp.me/ readers expect. */
const pictureSize = { width: 1200, height: 630 } as const;

/** Draws a picture in the colours and style of the site. All text is outlines. */
export function pictureToSvg({ mark, heading, fact, lines }: LinkPicture): string {
  const { width, height } = pictureSize;
  const factStyle = {
    y: 200,
    size: 30,
    weight: 400,
    fill: colors.soft,
    width: 460,
    lines: 1,
  } as const;
  const factWidth = widthOf(fact, factStyle);
  const room = right - left - factWidth - (fact === '' ? 0 : 40);
  const headingStyle = { x: left, y: 200, weight: 600, fill: colors.ink, lines: 1 } as const;
  const headingSize = Math.min(
    64,
    Math.max(40, (room * 64) / widthOf(heading, { ...headingStyle, size: 64, width: Infinity })),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<rect width="100%" height="100%" fill="${colors.paper}"/>`,
    `<circle cx="${String(left + 8)}" cy="94" r="8" fill="${colors.accent}"/>`,
    ...drawText(mark, markStyle).drawn,
    ...drawText(heading, { ...headingStyle, size: headingSize, width: room }).drawn,
    ...drawText(fact, { ...factStyle, x: right - factWidth }).drawn,
    drawRule(230, 3, colors.ink),
    ...drawEntries(lines),
    '</svg>',
  ].join('');
}

/** Draws up to three titles with lines between them, as far as there is room; a single title is larger. */
function drawEntries(texts: readonly string[]): readonly string[] {
  const shown = texts.filter(isReadable).slice(0, 3);
  const isOne = shown.length === 1;
  const drawn: string[] = [];
  let y = 233;
  shown.forEach((text, index) => {
    if (index > 0) {
      drawn.push(drawRule(y + 21, 1, colors.rule));
      y += 22;
    }
    const size = isOne ? 40 : 34;
    const style = { x: left, y: y + size * 1.5, size, weight: 600, fill: colors.ink } as const;
    const entry = drawText(text, { ...style, width: right - left, lines: isOne ? 5 : 2 });
    drawn.push(...entry.drawn);
    y = entry.y + size * 0.25;
  });
  return drawn;
}

/**
 * Returns whether the typeface has most letters of a text. With more than a few missing, it would say something else.
 */
function isReadable(text: string): boolean {
  const count = (part: string): number => (part.match(/[\p{L}\p{N}]/gu) ?? []).length;
  const spelled = count(loadTypeface(600).spell(text));
  return spelled > 0 && spelled >= count(text.normalize('NFKC')) * 0.8;
}

function drawText(text: string, style: BlockStyle): { drawn: readonly string[]; y: number } {
  const lines = setLines(text, style);
  const leading = style.size * 1.26;
  return {
    drawn: lines.map(({ paths }, index) => {
      const scale = style.size / 1000;
      const matrix = [scale, 0, 0, -scale, style.x, style.y + index * leading].map(round).join(' ');
      return `<g transform="matrix(${matrix})" fill="${style.fill}">${paths}</g>`;
    }),
    y: style.y + Math.max(0, lines.length - 1) * leading,
  };
}

function setLines(text: string, { size, weight, width, lines }: TextStyle): readonly SetText[] {
  const typeface = loadTypeface(weight);
  return breakLines(typeface.spell(text.slice(0, longestText)), {
    width: (width / size) * 1000,
    lines,
    measure: (part) => typeface.set(part).width,
  }).map(typeface.set);
}

function widthOf(text: string, style: TextStyle): number {
  return Math.max(0, ...setLines(text, style).map(({ width }) => (width * style.size) / 1000));
}

function drawRule(y: number, height: number, fill: string): string {
  const [x, width] = [String(left), String(right - left)];
  return `<rect x="${x}" y="${String(round(y))}" width="${width}" height="${String(height)}" fill="${fill}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

const left = 80;
const right = pictureSize.width - left;

/** Colours of `src/styles/tokens.css` in the light scheme, in sRGB. */
const colors = {
  paper: '#fcfaf6',
  ink: '#1b1f29',
  soft: '#505560',
  rule: '#dddad5',
  accent: '#a82418',
} as const;

const markStyle = {
  x: left + 26,
  y: 104,
  size: 30,
  weight: 600,
  fill: colors.ink,
  width: right - left - 26,
  lines: 1,
} as const;

/** Longest text that could fit, in code units. */
const longestText = 600;

interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  /** Width of the longest line. */
  readonly width: number;
  /** Most lines. */
  readonly lines: number;
}

interface BlockStyle extends TextStyle {
  readonly x: number;
  /** Position of the first baseline. */
  readonly y: number;
  readonly fill: string;
}
