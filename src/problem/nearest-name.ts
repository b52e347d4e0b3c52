import { editDistance } from './edit-distance.ts';

/** Returns the name that was probably meant by a misspelt one, in whatever case; undefined when none is near enough. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const limit = Math.floor(Math.max(2, written.length / 3));
  const [nearest] = names
    .map((name) => ({
      name,
      distance: editDistance(name.toLowerCase(), written.toLowerCase(), limit),
    }))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= limit ? nearest.name : undefined;
}
