export const find = {
  topics: 'Thema suchen',
  authors: 'Autor suchen',
  organizations: 'Organisation suchen',
};
export const none = {
  topics: 'Keine Themen',
  authors: 'Keine Autoren',
  organizations: 'Keine Organisationen',
};
export const firstShown = (found: string, shown: string): string =>
  `${found}, die ersten ${shown} davon`;
export const mostFrequent = 'Die häufigsten';
export const byFamilyName = 'Autoren nach Familiennamen';
export const alsoWritten = (names: string): string => `Auch geschrieben: ${names}`;
export const affiliations = 'Zugehörigkeiten';
export const countedAffiliations = (count: string): string => `${count} Zugehörigkeiten`;
export const authors = 'Autoren';
export const moreAuthors = 'Weitere Autoren';
export const andMoreAuthors = (count: string): string => `und ${count} weitere Autoren`;
export const orcidOf = (name: string): string => `ORCID iD von ${name}`;
export const pageOf = (name: string): string => `Seite von ${name}`;
export const web = 'Web';
