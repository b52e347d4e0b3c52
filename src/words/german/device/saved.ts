import type { Plural } from '../../plural.ts';

export const save = 'Merken';
export const saved = 'Gemerkt';
export const saveNamed = (title: string): string => `Merken: ${title}`;
export const removedWithNote =
  'Mit Notiz und Schlagwörtern entfernt. Merken Sie den Artikel jetzt wieder, um sie zurückzuholen.';
export const refusal =
  'Dieses Gerät speichert nichts mehr: Der Speicher ist voll oder abgeschaltet. Nichts wurde geändert.';
export const search = 'Gemerktes durchsuchen';
export const order = 'Reihenfolge';
export const orders = {
  newest: 'Zuletzt gemerkt',
  oldest: 'Zuerst gemerkt',
  date: 'Neuester Artikel',
  title: 'Titel',
};
export const byTag = 'Nach Schlagwort filtern';
export const needsScripts =
  'Artikel werden auf Ihrem Gerät gemerkt; das braucht JavaScript. Ohne JavaScript können Sie stöbern:';
export const empty =
  'Noch ist nichts gemerkt. Drücken Sie das Lesezeichen auf einer Karte oder „Merken“ auf der Seite eines Artikels, dann bleibt er hier: nur auf diesem Gerät, ohne Konto. Eine Datei von einem anderen Gerät lässt sich unten importieren.';
export const showMore = 'Mehr zeigen';
export const countSaved = (papers: string): string => `${papers} gemerkt`;
export const countShown = (count: string, papers: string): string =>
  `${count} von ${papers} gezeigt`;
export const remove = 'Entfernen';
export const removeNamed = (title: string): string => `Entfernen: ${title}`;
export const removed = (title: string): string => `Entfernt: ${title}`;
export const undo = 'Rückgängig';
export const undoNamed = (title: string): string => `Rückgängig: ${title} wieder merken`;
export const noteAndTags = 'Notiz und Schlagwörter';
export const note = 'Notiz';
export const tags = 'Schlagwörter, durch Kommas getrennt';
export const moreNames = (count: string): string => `${count} weitere`;
export const exchange = 'Mitnehmen und mitbringen';
export const exportTo = 'Exportieren';
export const fullFile = 'JSON mit Notizen und Schlagwörtern';
export const importFrom = 'BibTeX, RIS oder JSON importieren';
export const nothingToExport = 'Es gibt nichts zu exportieren.';
export const exported = (papers: string): string => `${papers} exportiert.`;
export const incomplete = (papers: string): string =>
  `Nicht gelesen werden konnten die Seiten von ${papers}: Die Datei enthält, was davon bekannt ist.`;
export const added = (papers: string): string => `${papers} hinzugefügt.`;
export const addedAndKnown = (papers: string, known: string): string =>
  `${papers} hinzugefügt, ${known} schon vorhanden.`;
export const faulty: Plural = {
  one: '# Eintrag war fehlerhaft.',
  other: '# Einträge waren fehlerhaft.',
};
export const unchanged = (problem: string): string => `${problem} Nichts wurde geändert.`;
export const tooLarge = 'Die Datei ist größer als 5 MB.';
export const emptyFile = 'Die Datei ist leer.';
export const tooMany = (count: string, most: string): string =>
  `Die Datei enthält ${count} Artikel; höchstens ${most} werden gelesen.`;
export const wrongFile = 'Die Datei enthält kein BibTeX, RIS oder JSON von Artikeln.';
export const noneRead = 'Aus der Datei konnte kein Artikel gelesen werden.';
export const searches = 'Gemerkte Suchen';
export const recentSearches = 'Letzte Suchen auf diesem Gerät';
export const forgetRecent = 'Vergessen';
export const saveSearch = 'Diese Suche merken';
export const searchSaved = 'Suche gemerkt';
export const nameOfSearch = 'Name der Suche';
export const cancel = 'Abbrechen';
export const noLonger = (name: string): string => `„${name}“ ist nicht mehr gemerkt.`;
export const savedHere =
  'Auf diesem Gerät gemerkt. Die Suche steht auf der Seite der gemerkten Artikel, mit dem, was neu ist.';
export const forget = 'Vergessen';
export const forgetSearch = (name: string): string => `Die Suche ${name} vergessen`;
export const newCount = (count: string): string => `${count} neu`;
export const orMore = (count: string): string => `${count} oder mehr`;
