export const archive = 'Archiv';
export const topics = 'Themen';
export const trending = 'Beliebt';
export const authors = 'Autoren';
export const organizations = 'Organisationen';
export const statistics = 'Statistik';
export const search = 'Suche';
export const subscribe = 'Abonnieren';
export const saved = 'Gemerkte Artikel';
export const data = 'Daten';
export const notFound = 'Diese Seite gibt es nicht';
export const about = 'Über das Archiv';
export const today = 'Heute';
export const savedShort = 'Gemerkt';
export const searchPapers = 'Artikel suchen';
export const main = 'Hauptnavigation';
export const footer = 'Fußzeile';
export const sidebar = 'Seitenleiste';
export const closeNotice = 'Hinweis schließen';
export const skip = 'Zum Inhalt springen';
export const readingSettings = 'Leseeinstellungen';
export const licence = 'Lizenz:';
export const by = (byline: string): string => `von ${byline}`;
export const followEmail = 'Beliebte Artikel per E-Mail!';
export const moved = 'Diese Seite ist umgezogen';
export const lost = <Piece>(
  byDate: Piece,
  byTopic: Piece,
  bySearch: Piece,
): readonly (Piece | string)[] => [
  'Die Adresse ist vielleicht falsch geschrieben, oder der Artikel wurde entfernt. Sehen Sie das ',
  byDate,
  ' oder die ',
  byTopic,
  ' durch, oder nutzen Sie die ',
  bySearch,
  ' mit einem Wort des Titels.',
];
export const lostLinks = { archive: 'Archiv nach Datum', topics: 'Themen', search: 'Suche' };
export const newestPapers = 'Die neuesten Artikel';
export const note = 'Hinweis';
