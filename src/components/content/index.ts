import Figure from './Figure.astro';
import Note from './Note.astro';

/** Components that a text may use without an import: `<Content components={components} />`. */
export const components = { Figure, Note };
