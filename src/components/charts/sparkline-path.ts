/** The picture of a sparkline: its width follows from the number of values. */
export const sparklineHeight = 14;
const stepWidth = 4;

/** @returns the width of the picture and the line through the values, in whole units so that it is short */
export function createSparkline(values: readonly number[], top: number): Sparkline {
  const points = values.map((value, index) => {
    const y = sparklineHeight - 1 - Math.round(((sparklineHeight - 2) * value) / Math.max(top, 1));
    return `${String(index * stepWidth)} ${String(y)}`;
  });
  return { width: Math.max(values.length - 1, 1) * stepWidth, path: `M${points.join(' ')}` };
}

interface Sparkline {
  readonly width: number;
  readonly path: string;
}
