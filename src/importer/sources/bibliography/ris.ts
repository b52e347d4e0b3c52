import { isRis, parseRis } from '../../../bibliography/ris/parse-ris.ts';
import type { Source } from '../source.ts';
import { bibliographyToPapers } from './reference-to-paper.ts';

export const ris: Source = {
  kind: 'ris',
  description: 'a RIS file, TY  - JOUR … ER  - ',
  recognises: isRis,
  parse: (text, options) => bibliographyToPapers(parseRis(text), options),
};
