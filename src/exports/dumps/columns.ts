import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { periodsOf } from '../../paper/dates.ts';
import { titleToText } from '../../paper/title.ts';
import type { PaperText } from '../data-file.ts';

/** A column of the table of papers, in CSV and SQLite alike. */
export interface Column {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER';
  readonly description: string;
  readonly value: (row: PaperRow) => string | number | undefined;
  /**
   * What CSV writes before each value. It has no types, and whatever looks like a number becomes one in spreadsheets, pandas
   * and DuckDB, between quotes too: `2608.19880` would lose its zero.
   */
  readonly prefix?: string;
}

/** Everything a row is made of. */
export interface PaperRow {
  readonly archive: Archive;
  readonly paper: ArchivePaper;
  readonly text: PaperText;
}

/** Between the values of a list. */
export const cellSeparator = '; ';

/** The columns of the table of papers. Unknown values are empty. */
export const columns: readonly Column[] = [
  identifier(
    'papers/',
    text('id', 'Identifier in this archive', ({ paper }) => paper.id),
  ),
  text('page', 'Page of the paper in this archive', ({ archive: { urls }, paper }) =>
    urls.absolute(urls.paper(paper.id)),
  ),
  text('date', 'Date by which the archive orders it, as exactly as it is known', ({ paper }) => {
    const { day, month, year } = periodsOf(paper);
    return day ?? month ?? year;
  }),
  text('title', 'Plain text, math as Unicode', ({ paper }) => titleToText(paper.title)),
  text('titleTex', 'The title with TeX math between dollars', ({ paper }) => paper.title),
  text('type', 'Type of CSL, where it is stated', ({ paper }) => paper.type),
  text('genre', 'The kind of thesis or report', ({ paper }) => paper.genre),
  text('language', 'BCP 47, where it is not that of the archive', ({ paper }) => paper.language),
  text('authors', 'Names in the order of the paper', ({ paper }) =>
    joined(paper.authors.map(({ name }) => name)),
  ),
  text('moreAuthors', '“true” if there are more authors than are named', ({ paper }) =>
    paper.moreAuthors === true ? 'true' : undefined,
  ),
  number('authorCount', 'How many authors there are', ({ paper }) =>
    paper.authors.length > 0 ? paper.authors.length : paper.authorCount,
  ),
  text('organization', 'Name of the organisation', ({ paper }) => paper.organization?.name),
  text(
    'organizationHandle',
    'Its handle on the hub it was listed on',
    ({ paper }) => paper.organization?.handle,
  ),
  identifier(
    'arXiv:',
    text('arxiv', 'arXiv identifier without version', ({ paper }) => paper.arxiv),
  ),
  text('doi', 'In lower case, without address', ({ paper }) => paper.doi),
  text('url', 'Where it is published, other than arXiv and its DOI', ({ paper }) => paper.url),
  text(
    'citationKey',
    'Key of its BibTeX entry, where it is stated',
    ({ paper }) => paper.citationKey,
  ),
  identifier(
    'papers/',
    text('aliases', 'Former identifiers in this archive', ({ paper }) => joined(paper.aliases)),
  ),
  identifier(
    'papers/',
    text('distinctFrom', 'Papers that look like it and are not', ({ paper }) =>
      joined(paper.distinctFrom),
    ),
  ),
  text('published', 'First public, as exactly as it is known', ({ paper }) => paper.published),
  text('updated', 'Likewise', ({ paper }) => paper.updated),
  text('listed', 'Day on which it entered the daily list', ({ paper }) => paper.listed),
  text('tags', 'Slugs of its topics', ({ paper }) => joined(paper.tags)),
  text('keywords', 'Free words of the source', ({ paper }) => joined(paper.keywords)),
  text('categories', 'arXiv categories, the primary one first', ({ paper }) =>
    joined(paper.categories),
  ),
  text('venue', 'Name of the venue', ({ paper }) => paper.venue?.name),
  text('venueVolume', 'Its volume', ({ paper }) => paper.venue?.volume),
  text('venuePages', 'The pages in it', ({ paper }) => paper.venue?.pages),
  text('number', 'Number of the issue or of the report', ({ paper }) => paper.number),
  text('articleNumber', 'Number of the article', ({ paper }) => paper.articleNumber),
  text('editors', 'Names', ({ paper }) => joined(paper.editors.map(({ name }) => name))),
  text('publisher', 'Who publishes it', ({ paper }) => paper.publisher),
  text('journalReference', 'As arXiv gives it', ({ paper }) => paper.journalReference),
  text('comment', 'As arXiv gives it', ({ paper }) => paper.comment),
  text('license', 'Licence of the paper itself', ({ paper }) => paper.license),
  number('version', 'Version of the arXiv paper', ({ paper }) => paper.version),
  text('withdrawn', 'Why it was withdrawn', ({ paper }) => paper.withdrawn),
  text('erratum', 'What is wrong in it', ({ paper }) => paper.erratum),
  text('pdf', 'The paper itself, where it is not on arXiv', ({ paper }) => paper.pdf),
  text('code', 'Its code', ({ paper }) => paper.code),
  text('project', 'Page of the project', ({ paper }) => paper.project),
  text('video', 'A talk about it', ({ paper }) => paper.video),
  text('models', 'Models that came with it', ({ paper }) => joined(paper.models)),
  text('datasets', 'Data sets that came with it', ({ paper }) => joined(paper.datasets)),
  text('demos', 'Where it can be tried', ({ paper }) => joined(paper.demos)),
  text('thumbnail', 'A picture', ({ paper }) => paper.thumbnail),
  text('media', 'Pictures and films', ({ paper }) => joined(paper.media)),
  number('upvotes', 'As of the day in countsAsOf', ({ paper }) => paper.upvotes),
  number('comments', 'Likewise', ({ paper }) => paper.comments),
  number('codeStars', 'Likewise, of the code', ({ paper }) => paper.codeStars),
  text('countsAsOf', 'Day of which the counts are known', ({ paper }) => paper.countsAsOf),
  text('submittedBy', 'Who put it on the daily list', ({ paper }) => paper.submittedBy),
  text('summary', 'One sentence', ({ paper }) => paper.summary?.text),
  text('summaryBy', 'Who wrote it: “machine” or a name', ({ paper }) => paper.summary?.by),
  text('sources', 'Kinds of the sources it was imported from', ({ paper }) =>
    joined([...new Set(paper.sources.map(({ kind }) => kind))]),
  ),
  text('abstract', 'Paragraphs with TeX math between dollars', ({ text: { tex } }) =>
    tex === '' ? undefined : tex,
  ),
];

function text(name: string, description: string, value: Column['value']): Column {
  return { name, type: 'TEXT', description, value };
}

function number(name: string, description: string, value: Column['value']): Column {
  return { name, type: 'INTEGER', description, value };
}

/** Adds the prefix by which CSV keeps an identifier as text, and says so. */
function identifier(prefix: string, column: Column): Column {
  return { ...column, prefix, description: `${column.description}; in CSV after “${prefix}”` };
}

function joined(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(cellSeparator);
}
