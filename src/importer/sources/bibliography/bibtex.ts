import { isBibtex, parseBibtex } from '../../../bibliography/bibtex/parse-bibtex.ts';
import type { Source } from '../source.ts';
import { bibliographyToPapers } from './reference-to-paper.ts';

export const bibtex: Source = {
  kind: 'bibtex',
  description: 'a BibTeX bibliography, @inproceedings{key, title = {…}, author = {…}, …}',
  recognises: isBibtex,
  parse: (text, options) => bibliographyToPapers(parseBibtex(text), options),
};
