import Figure from './Figure.astro';
import Note from './Note.astro';

/** What a text may use without importing it: `<Content components={components} />`. */
export const components = { Figure, Note };
