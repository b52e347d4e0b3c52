const stepWidth = 4;

/**
 * Returns a line through the values, in whole units to keep it short. The width of the picture follows from their
 * number.
 *
 * @param top the value at the top
 * @param height height of the picture
 */
export function createSparkline(
  values: readonly number[],
  { top, height }: { readonly top: number; readonly height: number },
): Sparkline {
  const points = values.map((value, index) => {
    const y = height - 1 - Math.round(((height - 2) * value) / Math.max(top, 1));
    return `${String(index * stepWidth)} ${String(y)}`;
  });
  return { width: Math.max(values.length - 1, 1) * stepWidth, path: `M${points.join(' ')}` };
}

interface Sparkline {
  readonly width: number;
  readonly path: string;
}
