/**
 * Finds the rings of a graph: one for each arrow that leads back to where a walk came from.
 *
 * @param graph the nodes that each node points to; nodes without an entry of their own point nowhere
 * @returns rings that begin and end with the same node: `[['a', 'b', 'a']]`
 */
export function findRings(
  graph: ReadonlyMap<string, Iterable<string>>,
): readonly (readonly string[])[] {
  const done = new Set<string>();
  const rings: (readonly string[])[] = [];

  const visit = (node: string, way: readonly string[]): void => {
    const path = [...way, node];
    for (const next of graph.get(node) ?? []) {
      if (done.has(next)) continue;
      const start = path.indexOf(next);
      if (start === -1) visit(next, path);
      else rings.push([...path.slice(start), next]);
    }
    done.add(node);
  };

  for (const node of graph.keys()) if (!done.has(node)) visit(node, []);
  return rings;
}
