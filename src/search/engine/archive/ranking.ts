/**
 * The weights of Pagefind's ranking, given when searching, not when indexing. They are the best found by measuring
 * known items: a match in the title counts ten times one in the abstract; without that, half of all papers searched by
 * their own title are not found first.
 *
 * @see https://pagefind.app/docs/ranking/
 */
export const ranking = {
  pageLength: 0.3,
  metaWeights: {
    title: 10,
    titleSymbols: 10,
    symbols: 1,
    authorSymbols: 2,
    identifiers: 5,
    authors: 2,
    organization: 2,
    topics: 1,
    venue: 1,
    publisher: 1,
    keywords: 0.2,
    categories: 0,
    authorsLabel: 0,
    day: 0,
  },
} as const;
