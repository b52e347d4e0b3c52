import { z } from 'astro/zod';
import { isDay } from '../../../paper/dates.ts';
import { recordsOf } from '../../../bibliography/csl/json-values.ts';
import { parseJson } from '../json/parse-json.ts';
import { dailyRecordsToPapers } from './daily-records-to-papers.ts';
import { isPythonLiteral, pythonLiteralProblem } from './python-literal.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';

/**
 * A reply of https://huggingface.co/api/daily_papers (https://huggingface.co/docs/hub/en/api): a list of records, bare or in
 * an envelope with its `date`; or of https://huggingface.co/api/papers/<id>, one paper without the record around it. Files
 * of Python literals are recognised only to tell the person how to convert them.
 */
export const huggingFaceDaily: Source = {
  kind: 'daily-papers',
  description: 'JSON of the Daily Papers API, [{"paper": {"id": …}}]',
  recognises: (text) =>
    isPythonLiteral(text) ||
    // A quote within a JSON string is escaped, so these can only be keys.
    (/^\uFEFF?\s*[[{]/.test(text) &&
      /"paper"\s*:\s*\{|"discussionId"\s*:|"submittedOnDailyAt"\s*:/.test(text)),
  parse: parseDaily,
};

const EnvelopeSchema = z.object({ date: z.string() });
const BarePaperSchema = z.looseObject({ id: z.string(), paper: z.undefined().optional() });

function parseDaily(text: string, { day, asOf }: ParseOptions): ParsedInput {
  const json = parseJson(text);
  if (isPythonLiteral(text)) return { papers: [], problems: [pythonLiteralProblem(json)] };
  if ('problem' in json) return { papers: [], problems: [json.problem] };
  const date = EnvelopeSchema.safeParse(json.value).data?.date ?? '';
  const records = recordsOf(json.value).map((record) =>
    BarePaperSchema.safeParse(record).success ? { paper: record } : record,
  );
  return dailyRecordsToPapers(records, { day: isDay(date) ? date : day, asOf });
}
