import type { Trend } from '../../views/time/timeline.ts';

/** A bar chart in percentages of its picture: it fits any width while its text keeps its size. */
export interface BarGeometry {
  /** The round number at the top line. */
  readonly top: number;
  readonly bars: readonly Bar[];
  /** Labels below the bars, each with the place where it begins, or the end of the picture. */
  readonly ticks: readonly Tick[];
}

interface Bar {
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
}

interface Tick {
  readonly x: string;
  readonly label: string;
  readonly isEnd: boolean;
}

/** Top and bottom of the plot, in percent from the top of the picture. */
export const plotTop = 14;
export const plotBottom = 86;
const widestBar = 12;
const mostTicks = 7;
/** Number of months from which years are labelled instead of the first and the last month. */
const monthsOfYears = 24;
/** Percentage after which a label would leave the picture. */
const lastTick = 86;

/** Computes the bars and labels of a chart of values over time. */
export function createBarGeometry({ unit, points }: Trend): BarGeometry {
  const top = roundUp(points.reduce((most, { value }) => Math.max(most, value), 0));
  const slot = 100 / Math.max(points.length, 1);
  const width = Math.min(slot * (points.length > 40 ? 0.85 : 0.75), widestBar);
  const leftOf = (index: number): number => index * slot + (slot - width) / 2;
  const bars = points.map(({ value }, index) => {
    const height = ((plotBottom - plotTop) * value) / top;
    return {
      x: percent(leftOf(index)),
      y: percent(plotBottom - height),
      width: percent(width),
      height: percent(height),
    };
  });
  const isByYear = unit === 'year' || points.length >= monthsOfYears;
  const yearly = isByYear ? yearTicks(points, leftOf) : [];
  return { top, bars, ticks: yearly.length > 0 ? yearly : edgeTicks(points, leftOf(0)) };
}

/** Labels the first bar of each year, or of every second, third … year where there are many. */
function yearTicks(points: Trend['points'], leftOf: (index: number) => number): readonly Tick[] {
  const firsts = points.flatMap(({ period }, index) => {
    const isFirst = period.length === 4 || period.endsWith('-01');
    return isFirst ? [{ label: period.slice(0, 4), x: leftOf(index) }] : [];
  });
  const step = Math.ceil(firsts.length / mostTicks);
  return firsts
    .filter(({ x }, index) => index % step === 0 && x <= lastTick)
    .map(({ label, x }) => ({ x: percent(x), label, isEnd: false }));
}

function edgeTicks(points: Trend['points'], left: number): readonly Tick[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = { x: percent(left), label: first.label, isEnd: false };
  return first === last ? [start] : [start, { x: '100%', label: last.label, isEnd: true }];
}

/** Rounds up to 1, 2, 4, 5, 6, 8 or 10 times a power of ten. */
function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 4, 5, 6, 8].find((step) => step * power >= value) ?? 10);
}

function percent(value: number): string {
  return `${String(Number(value.toFixed(2)))}%`;
}
