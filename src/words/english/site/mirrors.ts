/** Words of the Markdown files beside pages. */
export const pageOfDay = 'page of this day';
export const page = 'Page';
export const pageHere = 'Page in this archive';
export const moreAuthors = (names: string, count: string): string => `${names} and ${count} more`;
export const asOf = (date: string): string => `(as of ${date})`;
export const withdrawn = 'Withdrawn';
export const erratum = 'Erratum';
export const byMachine = 'In one sentence, by a machine';
export const summaryBy = (name: string): string => `In one sentence, by ${name}`;
export const abstract = 'Abstract';
export const links = 'Links';
export const authors = 'Authors';
export const organization = 'Organisation';
export const topics = 'Topics';
export const keywords = 'Keywords';
/** Before links to files. */
export const cite = 'Cite:';

/** Words of `llms.txt`. */
export const everyPaper = (address: string): string => `Every paper is at ${address}.`;
export const everyPaperAndDay = (address: string, days: string): string =>
  `Every paper is at ${address}, every day has its papers as Markdown at ${days}.`;
export const newestDays = 'Newest days';
export const data = 'Data';
export const dataFiles = 'Data files';
export const aboutDataFiles = 'what the files hold, and under which licence';
export const aboutApi = 'OpenAPI description of the static JSON API';
export const allPapers = 'All papers';
export const aboutAllPapers = 'the packed files, JSON Lines with abstracts among them';
export const pages = 'Pages';
export const allDays = 'All days';
