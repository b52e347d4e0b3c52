import type { Plural } from '../../plural.ts';

export const facts = {
  type: 'Art',
  version: 'Version',
  venue: 'Erschienen in',
  number: 'Nummer',
  editors: 'Herausgeber',
  publisher: 'Verlag',
  university: 'Hochschule',
  institution: 'Institution',
  reference: 'Quellenangabe',
  categories: 'Kategorien',
  comment: 'Anmerkung',
  licence: 'Lizenz',
  submittedBy: 'Eingereicht von',
};
export const dates = {
  published: 'Veröffentlicht',
  updated: 'Aktualisiert',
  listed: 'Aufgenommen',
};
export const counts = { upvotes: 'Stimmen', comments: 'Kommentare', stars: 'Sterne des Codes' };
export const article = (number: string): string => `Artikel ${number}`;
export const links = {
  paper: 'Artikel',
  code: 'Code',
  project: 'Projekt',
  video: 'Video',
  models: 'Modelle',
  datasets: 'Datensätze',
  demos: 'Demos',
  media: 'Medien',
  film: 'Film',
  picture: 'Bild',
};
export const stars: Plural = { one: '# Stern', other: '# Sterne' };
export const licences = {
  publicDomain: 'Gemeinfrei',
  arxiv: 'Nicht-exklusive Lizenz von arXiv',
  earlyArxiv: 'arXiv-Lizenz von 1991 bis 2003',
};
export const types: Readonly<Record<string, string>> = {
  article: 'Preprint',
  'article-journal': 'Zeitschriftenartikel',
  'article-magazine': 'Magazinartikel',
  'article-newspaper': 'Zeitungsartikel',
  bill: 'Gesetzentwurf',
  book: 'Buch',
  broadcast: 'Sendung',
  chapter: 'Buchkapitel',
  classic: 'Klassiker',
  collection: 'Sammlung',
  dataset: 'Datensatz',
  document: 'Dokument',
  entry: 'Eintrag eines Nachschlagewerks',
  'entry-dictionary': 'Wörterbucheintrag',
  'entry-encyclopedia': 'Enzyklopädieeintrag',
  event: 'Veranstaltung',
  figure: 'Abbildung',
  graphic: 'Grafik',
  hearing: 'Anhörung',
  interview: 'Interview',
  legal_case: 'Gerichtsentscheidung',
  legislation: 'Gesetz',
  manuscript: 'Manuskript',
  map: 'Karte',
  motion_picture: 'Film',
  musical_score: 'Partitur',
  pamphlet: 'Broschüre',
  'paper-conference': 'Konferenzbeitrag',
  patent: 'Patent',
  performance: 'Aufführung',
  periodical: 'Zeitschrift',
  personal_communication: 'Persönliche Mitteilung',
  post: 'Beitrag',
  'post-weblog': 'Blogbeitrag',
  regulation: 'Verordnung',
  report: 'Bericht',
  review: 'Rezension',
  'review-book': 'Buchbesprechung',
  software: 'Software',
  song: 'Lied',
  speech: 'Vortrag',
  standard: 'Norm',
  thesis: 'Abschlussarbeit',
  treaty: 'Vertrag',
  webpage: 'Webseite',
};
export const fix = 'Diesen Eintrag verbessern';
export const report = 'Einen Fehler melden';
export const correction = (title: string): string => `Korrektur: ${title}`;
export const whatIsWrong = 'Was falsch ist und was dort stehen sollte:';
export const abstract = 'Zusammenfassung';
export const noAbstract = 'Dieser Eintrag hat keine Zusammenfassung.';
export const withdrawn = 'Zurückgezogen';
export const erratum = 'Berichtigung';
export const machineSummary = 'Zusammenfassung von einer Maschine';
export const summaryBy = (name: string): string => `Zusammenfassung von ${name}`;
export const actions = 'Links und Aktionen';
export const share = 'Teilen';
export const andMore = (count: string): string => `und ${count} weitere`;
export const topics = 'Themen';
export const corrections = 'Korrekturen';
export const record = 'Angaben';
export const countsHeading = 'Zahlen';
export const countedOn = (date: string): string => `Gezählt am ${date}`;
export const near = 'Verwandte Artikel';
export const shared = (terms: string): string => `Gemeinsam: ${terms}`;
export const around = 'Die Tage davor und danach';
export const previous = '← Voriger Artikel';
export const next = 'Nächster Artikel →';
export const earlierDay = 'Früherer Tag: ';
export const laterDay = 'Späterer Tag: ';
export const removedOn = <Piece>(date: Piece): readonly (Piece | string)[] => [
  'Dieser Artikel wurde aus dem Archiv entfernt (',
  date,
  ').',
];
export const searchArchive = 'Das Archiv durchsuchen';
