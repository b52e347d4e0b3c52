import type { Plural } from '../../plural.ts';

export const heading = 'Suche';
export const searching = 'Suche läuft …';
export const papers = 'Artikel';
export const suggestions = 'Vorschläge';
export const countedSuggestions: Plural = { one: '# Vorschlag', other: '# Vorschläge' };
export const placeholder = 'Titel, Zusammenfassungen, Autoren, Themen, Kennungen';
export const close = 'Schließen';
export const toMove = 'bewegen';
export const toOpen = 'öffnen';
export const toClose = 'schließen';
export const enterRetries =
  'Die Suche konnte nicht geladen werden. Die Eingabetaste versucht es erneut.';
export const offlineDialog = 'Sie sind offline, und die Suche konnte nicht geladen werden.';
export const nothingFound = 'Nichts gefunden';
export const nothingYet = 'Noch nichts gefunden';
export const recent = 'Letzte Suchen';
export const near = 'In der Nähe';
export const pagesInDialog = 'Themen, Autoren, Daten';
export const titles = 'Titel';
export const papersFor = (words: string): string => `Artikel zu „${words}“`;
export const allResults = (typed: string): string => `Alle Ergebnisse zu „${typed}“`;
export const kind = {
  topic: 'Thema',
  author: 'Autor',
  organization: 'Organisation',
  date: 'Datum',
};
