import { z } from 'astro/zod';
import { isDay } from '../../../paper/dates.ts';
import type { Problem } from '../../../problem/problem.ts';
import { parseJson } from '../json/parse-json.ts';
import { dailyRecordsToPapers } from './daily-records-to-papers.ts';
import { isPythonLiteral, pythonLiteralProblem } from './python-literal.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';

/**
 * A reply of https://huggingface.co/api/daily_papers (https://huggingface.co/docs/hub/en/api): a list of records, bare
 * or as `data` beside a `date`. Files of Python literals are recognised only to tell the person how to convert them.
 */
export const huggingFaceDaily: Source = {
  kind: 'daily-papers',
  description: 'JSON of the Daily Papers API, [{"paper": {"id": …}}]',
  recognises: (text) =>
    isPythonLiteral(text) ||
    // A quote within a JSON string is escaped, so this can only be a key.
    (/^\uFEFF?\s*(?:\[|\{(?=[^]*"data"\s*:\s*\[))/.test(text) && /"paper"\s*:\s*\{/.test(text)),
  parse: parseDaily,
};

const EnvelopeSchema = z.object({ date: z.string().optional(), data: z.array(z.unknown()) });

function parseDaily(text: string, { day, asOf }: ParseOptions): ParsedInput {
  const json = parseJson(text);
  if (isPythonLiteral(text)) return { papers: [], problems: [pythonLiteralProblem(json)] };
  if ('problem' in json) return { papers: [], problems: [json.problem] };
  const list = z.array(z.unknown()).safeParse(json.value);
  if (list.success) return dailyRecordsToPapers(list.data, { day, asOf });
  const envelope = EnvelopeSchema.safeParse(json.value);
  if (!envelope.success) return { papers: [], problems: [noRecords] };
  const { date, data } = envelope.data;
  const own = date !== undefined && isDay(date) ? date : undefined;
  return dailyRecordsToPapers(data, { day: own ?? day, asOf });
}

const noRecords: Problem = {
  severity: 'error',
  message: 'there is no list of records in this JSON',
  hint: 'A list belongs here, or an object with a list under "data".',
};
