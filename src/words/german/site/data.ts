export const about =
  'Alles, was dieses Archiv zeigt, gibt es als Dateien, ganz oder in Teilen. Es gibt keine Schlüssel und keine Grenzen; die Dateien entstehen mit jedem Build, und was sich nicht geändert hat, bleibt Byte für Byte gleich.';
export const licence = 'Lizenz';
export const noLicence =
  'Das Archiv nennt keine Lizenz für seine Einträge: Fragen Sie, bevor Sie sie wieder veröffentlichen.';
export const publishedUnder = <Piece>(name: Piece): readonly (Piece | string)[] => [
  'Die Einträge sind veröffentlicht unter ',
  name,
  '.',
];
export const rights =
  'Artikel und Zusammenfassungen gehören ihren Autoren. Die Lizenz eines Artikels steht, soweit bekannt, in seinem Eintrag.';
export const staticApi = 'Eine statische API';
export const aboutApi = <Piece>(
  openApi: Piece,
  path: Piece,
  call: Piece,
  nothing: Piece,
): readonly (Piece | string)[] => [
  'JSON-Dateien unter Adressen, die sich nicht ändern. Sie sind in ',
  openApi,
  ' beschrieben, ihre Formen in JSON Schema. Felder heißen wie in der API von Daily Papers, sodass ein Programm für diese nur einen anderen Host braucht, und ',
  path,
  ' statt ',
  call,
  '. Was einem solchen Programm fehlen kann: Stimmen und Kommentare sind ',
  nothing,
  ', wo sie nicht bekannt sind.',
];
export const apiFiles = 'Dateien der API';
export const address = 'Adresse';
export const holds = 'Inhalt';
export const beside = 'Neben den Seiten';
export const besideFiles = 'Dateien neben den Seiten';
export const missing = 'Was es nicht oder nicht mehr gibt';
export const aboutMissing = <Piece>(outputs: Piece, config: Piece): readonly (Piece | string)[] => [
  'Programme, die eine dieser Adressen vergeblich anfragen, finden hier dasselbe. Der Schlüssel ',
  outputs,
  ' in ',
  config,
  ' legt fest, welche Arten von Dateien dieses Archiv schreibt.',
];
export const missingFiles = 'Adressen ohne Datei';
export const use = 'Stattdessen';
export const guides = <Piece>(
  llms: Piece,
  map: Piece,
  subscriptions: Piece,
): readonly (Piece | string)[] => [
  llms,
  ' führt Sprachmodelle, ',
  map,
  ' Suchmaschinen, und ',
  subscriptions,
  ' führen alle, die folgen.',
];
export const sitemap = 'die Sitemap';
export const feeds = 'Feeds';
export const whole = 'Das ganze Archiv';
export const wholeFiles = 'Dateien mit dem ganzen Archiv';
export const file = 'Datei';
export const what = 'Was sie ist';
export const byYear = 'Nach Jahr';
export const checks = <Piece>(check: Piece, importing: Piece): readonly (Piece | string)[] => [
  'Wenn die Dateien in einem Ordner sind, sagt ',
  check,
  ', ob sie vollständig angekommen sind. ',
  importing,
  ' liest die JSON Lines, CSL-JSON, BibTeX und RIS, sobald sie entpackt sind.',
];
export const columns = 'Spalten';
export const aboutColumns = <Piece>(
  table: Piece,
  arxiv: Piece,
  path: Piece,
  sign: Piece,
): readonly (Piece | string)[] => [
  'Die Spalten der CSV-Datei und der Tabelle ',
  table,
  ' in den SQLite-Dateien. Listen sind mit Semikolon und Leerzeichen verbunden; was nicht bekannt ist, ist leer. Tabellenprogramme, pandas und DuckDB halten für eine Zahl, was so aussieht; daher stehen Kennungen in der CSV-Datei hinter einem Wort: ',
  arxiv,
  ' und ',
  path,
  ', der Pfad in diesem Archiv. Andere Werte sind unverändert: Lesen Sie die Spalten als Text ein, denn ein Wert, der mit ',
  sign,
  ' beginnt, ist sonst eine Formel. Die JSON Lines enthalten die Einträge, wie das Archiv sie führt.',
];
export const shape = <Piece>(schema: Piece): readonly (Piece | string)[] => [
  'Ihre Form steht in einem ',
  schema,
  '.',
];
export const columnsOfPapers = 'Spalten der Tabelle der Artikel';
export const columnsOf = (table: string): string => `Spalten von ${table}`;
export const column = 'Spalte';
export const type = 'Art';
export const tables = 'Tabellen der SQLite-Dateien';
export const aboutTables = <Piece>(attach: Piece): readonly (Piece | string)[] => [
  'Wo es mehrere Dateien gibt, fragt SQLite sie nach ',
  attach,
  ' gemeinsam ab.',
];
