export const pageOfDay = 'Seite dieses Tages';
export const page = 'Seite';
export const pageHere = 'Seite in diesem Archiv';
export const moreAuthors = (names: string, count: string): string =>
  `${names} und ${count} weitere`;
export const asOf = (date: string): string => `(Stand: ${date})`;
export const withdrawn = 'Zurückgezogen';
export const erratum = 'Berichtigung';
export const byMachine = 'In einem Satz, von einer Maschine';
export const summaryBy = (name: string): string => `In einem Satz, von ${name}`;
export const abstract = 'Zusammenfassung';
export const links = 'Links';
export const authors = 'Autoren';
export const organization = 'Organisation';
export const topics = 'Themen';
export const keywords = 'Schlagwörter';
export const cite = 'Zitieren:';
export const everyPaper = (address: string): string => `Jeder Artikel ist unter ${address}.`;
export const everyPaperAndDay = (address: string, days: string): string =>
  `Jeder Artikel ist unter ${address}, die Artikel jedes Tages sind als Markdown unter ${days}.`;
export const newestDays = 'Neueste Tage';
export const data = 'Daten';
export const dataFiles = 'Dateien mit Daten';
export const aboutDataFiles = 'was sie enthalten und unter welcher Lizenz';
export const aboutApi = 'OpenAPI-Beschreibung der statischen JSON-API';
export const allPapers = 'Alle Artikel';
export const aboutAllPapers =
  'die gepackten Dateien, darunter JSON Lines mit den Zusammenfassungen';
export const pages = 'Seiten';
export const allDays = 'Alle Tage';
