export const etAl = 'et al.';
export const moreAuthors = (count: string): string => `und ${count} weitere`;
export const machineSummary = '(maschinelle Zusammenfassung)';
export const upvotes = ' Stimmen';
export const withdrawn = 'Zurückgezogen';
export const code = 'Code';
export const more = 'mehr';
export const less = 'weniger';
export const moreOf = (title: string): string => `mehr von der Zusammenfassung: ${title}`;
export const notLoaded =
  'Die Zusammenfassung konnte nicht geladen werden. Versuchen Sie es erneut, wenn Sie online sind.';
export const abstract = 'Zusammenfassung: ';
