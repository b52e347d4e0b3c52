/** The page about the files of the archive. Descriptions of fields, columns and calls are part of their schemas. */
export const about =
  'Everything that this archive shows can be had as files, whole or in parts. There are no keys and no limits; the files are made with every build, and what has not changed keeps its bytes.';
export const licence = 'Licence';
export const noLicence =
  'The archive names no licence for its records: ask before you publish them anew.';
/** Pieces around links and code, here and below. */
export const publishedUnder = <Piece>(name: Piece): readonly (Piece | string)[] => [
  'The records are published under ',
  name,
  '.',
];
export const rights =
  'Papers and abstracts belong to their authors. The licence of a paper, where it is known, is in its record.';
export const staticApi = 'A static API';
export const aboutApi = <Piece>(
  openApi: Piece,
  file: Piece,
  call: Piece,
  nothing: Piece,
): readonly (Piece | string)[] => [
  'JSON files at addresses that do not change. They are described in ',
  openApi,
  ', their shapes in JSON Schema. Fields have the names that the API of Daily Papers gives them, so that a program written for it needs only another host, and ',
  file,
  ' for ',
  call,
  '. What such a program may miss: votes and comments are ',
  nothing,
  ' where they are not known.',
];
export const apiFiles = 'Files of the API';
export const address = 'Address';
export const holds = 'What it holds';
export const beside = 'Beside the pages';
export const besideFiles = 'Files beside pages';
export const missing = 'What is not there, or no longer';
export const aboutMissing = <Piece>(outputs: Piece, file: Piece): readonly (Piece | string)[] => [
  'Programs that ask for one of these addresses in vain find the same here. The key ',
  outputs,
  ' in ',
  file,
  ' says which kinds of files this archive writes.',
];
export const missingFiles = 'Addresses without a file';
export const use = 'What to use';
export const guides = <Piece>(
  llms: Piece,
  sitemap: Piece,
  feeds: Piece,
): readonly (Piece | string)[] => [
  llms,
  ' leads language models, ',
  sitemap,
  ' search engines, and ',
  feeds,
  ' those who follow.',
];
export const sitemap = 'the sitemap';
export const feeds = 'feeds';

/** The packed files. */
export const whole = 'The whole archive';
export const wholeFiles = 'Files with the whole archive';
export const file = 'File';
export const what = 'What it is';
export const byYear = 'By year';
export const checks = <Piece>(check: Piece, importing: Piece): readonly (Piece | string)[] => [
  'With the files in one folder, ',
  check,
  ' tells whether they arrived whole. ',
  importing,
  ' reads the JSON Lines, CSL-JSON, BibTeX and RIS once they are unpacked.',
];
export const columns = 'Columns';
export const aboutColumns = <Piece>(
  table: Piece,
  arxiv: Piece,
  path: Piece,
  sign: Piece,
): readonly (Piece | string)[] => [
  'The columns of the CSV, and of the table ',
  table,
  ' in the SQLite files. Lists are joined by a semicolon and a space; what is not known is empty. Spreadsheets, pandas and DuckDB take whatever looks like a number for one, so the CSV has identifiers after a word: ',
  arxiv,
  ', and ',
  path,
  ', its path in this archive. Other values are not changed: take the columns in as text, since a value that begins with ',
  sign,
  ' is a formula otherwise. The JSON Lines hold the records as the archive keeps them.',
];
export const shape = <Piece>(schema: Piece): readonly (Piece | string)[] => [
  'Their shape is in a ',
  schema,
  '.',
];
export const columnsOfPapers = 'Columns of the table of papers';
export const columnsOf = (table: string): string => `Columns of ${table}`;
export const column = 'Column';
export const type = 'Type';
export const tables = 'Tables of the SQLite files';
export const aboutTables = <Piece>(attach: Piece): readonly (Piece | string)[] => [
  'Where there are several files, SQLite queries them together after ',
  attach,
  '.',
];
