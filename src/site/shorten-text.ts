/** Returns a text whole if it fits, else cut after a word, with an ellipsis within the limit. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  const words = start.replace(/\s+\S*$/u, '');
  // A single word that is too long is cut, but never within a surrogate pair.
  const kept = words === start ? start.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '') : words;
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
