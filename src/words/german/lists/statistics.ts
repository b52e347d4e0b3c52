export const papers = 'Artikel';
export const author = 'Autor';
export const organization = 'Organisation';
export const month = 'Monat';
export const year = 'Jahr';
export const withoutMonth = (papersText: string): string =>
  `Ohne bekannten Monat und daher nicht im Bild: ${papersText}.`;
export const papersPer = { month: 'Artikel pro Monat', year: 'Artikel pro Jahr' };
export const topics = 'Themen im Lauf der Zeit';
export const aboutTopics = {
  month:
    'Die häufigsten Themen, jedes als Anteil an den Artikeln jedes Monats, alle im selben Maßstab. Die Zahlen sagen, wie viele Artikel es insgesamt sind.',
  year: 'Die häufigsten Themen, jedes als Anteil an den Artikeln jedes Jahres, alle im selben Maßstab. Die Zahlen sagen, wie viele Artikel es insgesamt sind.',
};
export const topicShares = {
  month: 'Anteil der Themen an den Artikeln jedes Monats',
  year: 'Anteil der Themen an den Artikeln jedes Jahres',
};
export const code = 'Artikel mit Code';
export const aboutCode = {
  month: (share: string): string =>
    `${share} aller Artikel nennen ein Repositorium; gezeichnet ist ihr Anteil an den Artikeln jedes Monats.`,
  year: (share: string): string =>
    `${share} aller Artikel nennen ein Repositorium; gezeichnet ist ihr Anteil an den Artikeln jedes Jahres.`,
};
export const codePer = { month: 'Artikel mit Code pro Monat', year: 'Artikel mit Code pro Jahr' };
export const withCode = 'Mit Code';
export const authors = 'Häufigste Autoren';
export const organizations = 'Häufigste Organisationen';
export const summary = (label: string, first: string, last: string, most: string): string =>
  `${label}, ${first} bis ${last}. Höchstwert: ${most}.`;
export const mostIn = (most: string, when: string): string => `${most} (${when})`;
export const valueOf = (when: string, value: string): string => `${when}: ${value}`;
export const table = 'Tabelle';
export const tableOf = (label: string): string => `: ${label}`;
