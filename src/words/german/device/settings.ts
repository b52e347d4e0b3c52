import type { Plural } from '../../plural.ts';

export const close = 'Schließen';
export const theme = 'Farbschema';
export const themes = { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' };
export const themeNow = {
  system: 'Farbschema: wie das System',
  light: 'Farbschema: hell',
  dark: 'Farbschema: dunkel',
};
export const density = 'Dichte';
export const densities = { comfortable: 'Bequem', compact: 'Kompakt' };
export const abstracts = 'Zusammenfassungen in Listen';
export const lengths = { none: 'Keine', short: 'Anfänge', full: 'Ganz' };
export const dim = 'Geöffnete Artikel abblenden';
export const singleKeys = 'Einzelne Tasten tun etwas';
export const showKeys = 'Tasten zeigen';
export const notStored = 'Dieses Gerät speichert nichts; das gilt also nur für diese Seite.';
export const staysHere = 'All das bleibt auf Ihrem Gerät und geht nirgendwohin.';
export const forgetAll = 'Alles auf diesem Gerät vergessen …';
export const willBeGone = 'Alles, was sich dieses Archiv auf diesem Gerät merkt, wird gelöscht.';
export const willBeGoneWith: Plural = {
  one: 'Alles, was sich dieses Archiv auf diesem Gerät merkt, wird gelöscht, auch ein gemerkter Artikel.',
  other:
    'Alles, was sich dieses Archiv auf diesem Gerät merkt, wird gelöscht, auch # gemerkte Artikel.',
};
export const forgetIt = 'Vergessen';
export const watch = 'Wörter in Listen beobachten';
export const word = 'Ein Wort oder ein Name';
export const happens = 'Was mit Artikeln geschieht, die es haben';
export const highlight = 'hervorheben';
export const hide = 'ausblenden';
export const highlighted = 'hervorgehoben';
export const hidden = 'ausgeblendet';
export const add = 'Hinzufügen';
export const forget = 'Vergessen';
export const forgetWord = (text: string): string => `${text} vergessen`;
export const watched = (words: string): string => `Sie beobachten: ${words}`;
export const hiddenPapers: Plural = {
  one: '# Artikel durch Ihre beobachteten Wörter ausgeblendet:',
  other: '# Artikel durch Ihre beobachteten Wörter ausgeblendet:',
};
export const show = 'zeigen';
export const hideAgain = 'wieder ausblenden';
export const keys = 'Tasten';
export const does = {
  search: 'Suche; auf einem Mac auch ⌘ K',
  step: 'Nächster und voriger Artikel',
  open: 'Den Artikel öffnen',
  save: 'Den Artikel merken oder nicht mehr merken',
  neighbour: 'Voriger und nächster Tag, Seite oder Artikel',
  theme: 'Farbschema: wie das System, hell, dunkel',
  list: 'Diese Liste',
};
