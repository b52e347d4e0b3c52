import type { Plural } from '../../plural.ts';

export const byEmail = 'Per E-Mail';
export const inbox = 'Beliebte Artikel per E-Mail!';
export const yourAddress = 'Ihre E-Mail-Adresse';
export const button = 'Abonnieren';
export const goesTo = (host: string): string =>
  `Ihre Adresse geht an ${host}, nicht an diese Website, und jede Nachricht sagt, wie Sie sich abmelden.`;
export const byFeed = 'Per Feed';
export const aboutFeeds =
  'Ein Feed ist eine Liste neuer Artikel unter einer festen Adresse. Ein Feedreader sieht dort für Sie nach und zeigt, was neu ist: ohne Konto und ohne E-Mail-Adresse. Geben Sie dem Reader eine dieser Adressen oder die Adresse irgendeiner Seite hier: Die meisten Reader finden selbst den Feed zu dem, was die Seite zeigt.';
export const everyPaper = 'Jeder Artikel';
export const aboutEvery = (newest: string): string =>
  `Ein Eintrag für jeden Artikel mit der ganzen Zusammenfassung, die neuesten ${newest}.`;
export const aboutHistory =
  'Reader, die archivierte Feeds (RFC 5005) kennen, können von dort bis zum ersten Artikel zurückgehen.';
export const dayByDay = 'Tag für Tag';
export const aboutDays =
  'Ein Eintrag für jeden Tag, mit Titel, Autoren und einer Zeile zu jedem seiner Artikel.';
export const choice = 'Was Sie auswählen';
export const topicFeeds = 'Themen haben eigene Feeds.';
export const peopleFeeds =
  'Themen haben Feeds mit ganzen Zusammenfassungen, Organisationen und Autoren haben kurze.';
export const peopleFeedsFrom = (least: string): string =>
  `Themen haben Feeds mit ganzen Zusammenfassungen, Organisationen und Autoren ab ${least} Artikeln haben kurze.`;
export const tickSeveral =
  'Kreuzen Sie mehrere an und importieren Sie sie als eine Datei in Ihren Reader.';
export const atOnce = 'Alle auf einmal';
export const lists = 'Listen von Feeds (OPML), die Reader importieren:';
export const copyAddress = 'Adresse kopieren';
export const openIn = 'Öffnen in';
export const otherFormats = 'Andere Formate';
export const findTopic = 'Thema suchen';
export const findAny = 'Thema, Autor oder Organisation suchen';
export const download = 'OPML herunterladen';
export const formatOf = (format: string, name: string): string => `${format}: ${name}`;
export const openInReader = (reader: string): string => `In ${reader} öffnen`;
export const tick = 'Kreuzen Sie die gewünschten Feeds an.';
export const chosen = (name: string): string => `Ausgewählt: ${name}.`;
export const countChosen: Plural = { one: '# Feed ausgewählt.', other: '# Feeds ausgewählt.' };
export const noFeeds = 'Keine Feeds';
export const feeds: Plural = { one: '# Feed', other: '# Feeds' };
export const firstShown = (found: string, most: string): string =>
  `${found}, die ersten ${most} Namen davon`;
