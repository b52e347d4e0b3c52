/**
 * The words of a text in the one form in which names are compared: lower case, without accents and signs. Used where
 * names are written and where they are looked up, so that both agree.
 */
export function foldWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
