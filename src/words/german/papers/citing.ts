export const cite = (papers: string): string => `${papers} zitieren`;
export const citing = (papers: string): string => `${papers} zitieren:`;
export const citeAll = 'Alle zitieren:';
export const formatOf = (format: string, papers: string): string => `${format}: ${papers}`;
export const packedOf = (format: string, papers: string): string =>
  `${format}: ${papers}, mit gzip gepackt`;
export const copyBibtex = 'BibTeX kopieren';
export const download = 'Herunterladen';
export const heading = 'Zitieren';
export const citationAs = (format: string): string => `Zitat als ${format}`;
export const copy = (format: string): string => `${format} kopieren`;
export const notMade =
  'Das konnte nicht erstellt werden. Versuchen Sie es erneut, wenn Sie online sind.';
export const copied = 'Kopiert';
export const selected = 'Ausgewählt: mit den Tasten kopieren';
export const notLoaded = 'Nicht geladen: erneut versuchen, wenn Sie online sind';
export const notCopied = 'Nicht kopiert';
export const loading = 'Wird geladen …';
export const failed =
  'Das konnte nicht geladen werden. Versuchen Sie es erneut, wenn Sie online sind.';
export const inFile = (papersText: string, file: string): string => `${papersText} in ${file}`;
export const nothingToCite = 'Es gibt nichts zu zitieren.';
export const reading = (papersText: string): string => `${papersText} werden gelesen …`;
export const readOf = (count: string, papersText: string): string =>
  `${count} von ${papersText} gelesen …`;
export const oneNotRead = (all: string, file: string): string =>
  `1 von ${all} konnte nicht gelesen werden und fehlt in ${file}. Versuchen Sie es erneut.`;
export const notRead = (count: string, all: string, file: string): string =>
  `${count} von ${all} konnten nicht gelesen werden und fehlen in ${file}. Versuchen Sie es erneut.`;
