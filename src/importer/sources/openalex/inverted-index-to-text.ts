/**
 * Returns the text of an inverted index, which has for each word its positions
 * (https://docs.openalex.org/api-entities/works/work-object#abstract_inverted_index); undefined if it has none. Positions
 * only order the words, so that a huge one costs nothing.
 */
export function invertedIndexToText(
  index: Readonly<Record<string, readonly number[]>> | null | undefined,
): string | undefined {
  const placed = Object.entries(index ?? {}).flatMap(([word, positions]) =>
    positions.map((position) => ({ word, position })),
  );
  const words = placed.toSorted((a, b) => a.position - b.position).map(({ word }) => word);
  return words.length === 0 ? undefined : words.join(' ');
}
