/**
 * The words of the interface, for components and the scripts of the browser. Here they are English; a build for an archive
 * in another language puts its words in their place (`src/integration/translate-words.ts`), so that browsers load one language
 * and no more of it than a page says. Views and exports take the same words from `words` of the archive.
 */
export * from './english/index.ts';
