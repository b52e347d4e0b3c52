export const week = (number: string, year: string): string => `Woche ${number}, ${year}`;
export const countOf = (when: string, count: string): string => `${when}: ${count}`;
export const span = (first: string, last: string): string => `${first} bis ${last}`;
export const thisDay = 'Dieser Tag';
export const trending = {
  day: 'Heute beliebt',
  week: 'Diese Woche beliebt',
  month: 'Diesen Monat beliebt',
};
export const spans = { day: 'Tag', week: 'Woche', month: 'Monat' };
export const lastUpdated = 'Zuletzt aktualisiert:';
export const ways = 'Weitere Wege';
export const earlierDays = 'Frühere Tage';
export const calendar = 'Kalender';
export const months = 'Monate';
export const topicsOfDays = 'Themen dieser Tage';
export const goTo = 'Zu einem Tag';
export const go = 'Los';
export const noPapersOn = (date: string): string =>
  `Am ${date} gibt es keine Artikel. Die nächsten Tage mit Artikeln: `;
export const and = ' und ';
export const squares = 'Jedes Quadrat ist ein Tag.';
export const keys = 'Mit den Pfeiltasten geht es wochen- und tageweise weiter.';
export const papersADay = 'Artikel pro Tag';
export const fromTo = (least: string, most: string): string => `${least} bis ${most}`;
export const orMorePapers = (least: string): string => `${least} oder mehr Artikel`;
export const trendingBy = 'Beliebt nach';
export const asOf = (date: string): string => `Stand: ${date}`;
export const ranking = <Piece>(
  halfLife: string,
  limit: string,
  exponent: Piece,
): readonly (Piece | string)[] => [
  `Eine Stimme zählt halb, wenn der Artikel ${halfLife} alt ist, und nicht mehr, wenn er älter als ${limit} ist: Wert = Stimmen × 0,5`,
  exponent,
  '.',
];
export const age = (halfLife: string): string => `Alter ÷ ${halfLife}`;
export const noUpvotes = 'Kein Artikel des Archivs hat Stimmen.';
export const noUpvotesIn = (days: string): string =>
  `Kein Artikel aus dieser Zeit hat Stimmen (${days}).`;
export const read = (date: string): string => `Lesen: ${date}`;
export const byDate = 'Das Archiv nach Datum';
