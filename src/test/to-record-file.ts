import type { SearchPaper } from '../search/search-record.ts';

/** Returns the record file of a paper, as far as results show it, for an index without a site. */
export async function toRecordFile(paper: SearchPaper): Promise<string> {
  const { id, titleText, authors, identifiers, venue, publisher, keywords } = paper;
  return JSON.stringify({
    id,
    title: titleText,
    summary: await paper.bodyText(),
    authors: authors.map((name) => ({ name })),
    aliases: identifiers,
    venue: venue === undefined ? undefined : { name: venue },
    publisher,
    keywords,
  });
}
