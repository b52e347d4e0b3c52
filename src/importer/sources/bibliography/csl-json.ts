import { isCsl, parseCsl } from '../../../bibliography/csl/parse-csl.ts';
import { parseJson } from '../json/parse-json.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';
import { bibliographyToPapers } from './reference-to-paper.ts';

export const cslJson: Source = {
  kind: 'csl-json',
  description: 'CSL-JSON, [{"type": "article-journal", "title": …, "author": [{"family": …}]}]',
  recognises: (text) => {
    const json = /^\uFEFF?\s*[[{]/.test(text) ? parseJson(text) : undefined;
    return json !== undefined && 'value' in json && isCsl(json.value);
  },
  parse: parseCslJson,
};

function parseCslJson(text: string, options: ParseOptions): ParsedInput {
  const json = parseJson(text);
  if ('problem' in json) return { papers: [], problems: [json.problem] };
  return bibliographyToPapers({ references: parseCsl(json.value), problems: [] }, options);
}
