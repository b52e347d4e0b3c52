/** Formats a duration in milliseconds for a person who waits: `9 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds < 60) return `${String(seconds)} s`;
  if (seconds < 3600) return join(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.ceil(seconds / 60);
  return join(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

function join(whole: number, unit: string, rest: number, smaller: string): string {
  return rest === 0
    ? `${String(whole)} ${unit}`
    : `${String(whole)} ${unit} ${String(rest)} ${smaller}`;
}
