export const archive = (title: string): string => `Jeder Tag mit Artikeln in ${title}.`;
export const topics = (title: string): string => `Die Themen der Artikel in ${title}.`;
export const authors = (title: string): string => `Die Autoren der Artikel in ${title}.`;
export const organizations = (title: string): string =>
  `Die Organisationen hinter den Artikeln in ${title}.`;
export const statistics = (title: string): string =>
  `Die Artikel von ${title} in Zahlen: im Lauf der Zeit, nach Thema, Autor und Organisation.`;
export const search = (title: string): string => `Die Artikel von ${title} durchsuchen.`;
export const subscribe = (title: string): string => `${title} per Feed folgen.`;
export const subscribeByEmail = (title: string): string => `${title} per E-Mail oder Feed folgen.`;
export const saved = (title: string): string =>
  `Die Artikel von ${title}, die Sie auf diesem Gerät gemerkt haben.`;
export const data = (title: string): string =>
  `Alle Einträge von ${title} als Dateien: für Skripte, Tabellen, Literaturverwaltungen und Sprachmodelle.`;
export const list = (heading: string): string => `Artikel: ${heading}.`;
export const period = (heading: string): string => `Artikel: ${heading}.`;
export const trending = (heading: string, title: string): string =>
  `${heading}: die Artikel mit den meisten Stimmen in ${title}.`;
export const byAuthor = (name: string): string => `Artikel von ${name}.`;
export const fromOrganization = (name: string): string => `Artikel von ${name}.`;
