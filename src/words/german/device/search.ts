export const heading = 'Suche';
export const allOfArchive = 'Das ganze Archiv';
export const fields = 'Titel, Zusammenfassungen, Autoren, Themen, Organisationen, Kennungen';
export const submit = 'Suchen';
export const needsScripts =
  'Die Suche braucht JavaScript, denn sie geschieht auf Ihrem Gerät. Ohne JavaScript ist jeder Artikel über die Seiten unten erreichbar.';
export const tryAgain = 'Erneut versuchen';
export const order = 'Reihenfolge';
export const orders = {
  relevance: 'Relevanz',
  newest: 'Neueste',
  oldest: 'Älteste',
  upvotes: 'Meiste Stimmen',
};
export const filters = 'Filter';
export const filtersChosen = (count: string): string => `Filter (${count})`;
export const papers = 'Artikel';
export const pages = 'Themen, Autoren und Daten';
export const nearby = 'In der Nähe Ihrer Suche';
export const kinds = {
  topic: 'Themen',
  author: 'Autoren',
  organization: 'Organisationen',
  date: 'Daten',
};
export const moreResults = 'Mehr Ergebnisse';
export const resultsAbove = 'Ergebnisse oben';
export const browse = 'Stöbern';
export const showMore = (count: string): string =>
  `${count} weitere in endgültiger Reihenfolge zeigen`;
export const showFinal = 'In endgültiger Reihenfolge zeigen';
export const searching = 'Suche läuft …';
export const found = (papersText: string): string => `${papersText} gefunden`;
export const foundSoFar = (papersText: string): string => `Bisher ${papersText} gefunden`;
export const shown = {
  relevance: (count: string): string => `gezeigt: die besten ${count}`,
  newest: (count: string): string => `gezeigt: die neuesten ${count}`,
  oldest: (count: string): string => `gezeigt: die ältesten ${count}`,
  upvotes: (count: string): string => `gezeigt: die ${count} mit den meisten Stimmen`,
};
export const foundAndShown = (foundText: string, shownText: string): string =>
  `${foundText}, ${shownText}`;
export const theseFilters = 'diesen Filtern';
export const quoted = (text: string): string => `„${text}“`;
export const noneYet = (what: string): string => `Noch keine Artikel zu ${what} gefunden.`;
export const nothing = (what: string): string => `Nichts zu ${what} gefunden.`;
export const onlyPages = (what: string): string =>
  `Keine Artikel zu ${what} gefunden. Diese Seiten sind in der Nähe.`;
export const searchedOf = (count: string, papersText: string): string =>
  `${count} von ${papersText} durchsucht; weitere folgen noch.`;
export const searchedBackTo = (count: string, papersText: string, month: string): string =>
  `${count} von ${papersText} durchsucht, zurück bis ${month}; ältere folgen noch.`;
export const olderFailed =
  'Ältere Artikel konnten nicht durchsucht werden. Was zu sehen ist, wurde vorher gefunden.';
export const othersFailed =
  'Andere Artikel konnten nicht durchsucht werden. Was zu sehen ist, wurde vorher gefunden.';
export const notLoaded =
  'Die Suche konnte nicht geladen werden. Das sagt nichts darüber, was das Archiv enthält.';
export const offline =
  'Sie sind offline, und die Suche konnte nicht geladen werden. Sie geht weiter, wenn Sie wieder online sind.';
export const triedExact = 'Es wurde nur genau nach dem Eingegebenen gesucht.';
export const tried =
  'Versucht: die Wörter wie eingegeben, ihre anderen Formen und Schreibweisen, ähnliche Wörter und Artikel, die einige davon haben.';
export const noneHasAll = 'Kein Artikel hat alle davon.';
export const withoutFilters = 'Ohne die Filter suchen';
export const corrected = ['Ergebnisse für ', '.'] as const;
export const correctedUndo = 'Stattdessen suchen nach ';
export const leftOut = ['Kein Artikel hat ', ', daher wurde es weggelassen.'] as const;
export const leftOutSeveral = ['Kein Artikel hat ', ', daher wurden sie weggelassen.'] as const;
export const searchAll = 'Nach allem suchen: ';
export const apart = [
  'Kein Artikel hat diese Wörter nebeneinander: ',
  '. Diese haben sie getrennt.',
] as const;
export const searchOnly = 'Nur suchen nach ';
export const someWords = 'Kein Artikel hat alle diese Wörter. Diese haben einige.';
export const also = ['Auch gesucht: ', '.'] as const;
export const notUnderstood = [
  'Nicht verstanden und daher weggelassen: ',
  '. In Anführungszeichen wird danach als Wörtern gesucht.',
] as const;
export const exactly = 'Genau wie eingegeben gesucht.';
export const otherForms = 'Auch andere Formen suchen';
export const enterOpens = <Piece>(paper: Piece): readonly (Piece | string)[] => [
  'Die Eingabetaste öffnet ',
  paper,
  '.',
];
export const thePaper = 'den Artikel mit dieser Kennung';
export const ownPage = <Piece>(subject: Piece): readonly (Piece | string)[] => [
  'Alles zu ',
  subject,
  ' steht auf einer eigenen Seite.',
];
export const ownPageAndFeed = <Piece>(subject: Piece, feed: Piece): readonly (Piece | string)[] => [
  'Alles zu ',
  subject,
  ' steht auf einer eigenen Seite; folgen Sie ',
  feed,
  '.',
];
export const itsFeed = 'ihrem RSS-Feed';
export const foundBy = 'Gefunden über ';
export const reasons = {
  authors: 'Autor',
  topics: 'Thema',
  organization: 'Organisation',
  identifiers: 'Kennung',
  venue: 'Erscheinungsort',
  publisher: 'Verlag',
  keywords: 'Schlagwort',
};
export const marked = 'Wörter Ihrer Suche sind markiert.';
export const clear = 'Aufheben';
