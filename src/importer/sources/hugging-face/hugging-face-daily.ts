import { z } from 'astro/zod';
import { isDay } from '../../../paper/dates.ts';
import type { Problem } from '../../../problem/problem.ts';
import { dailyRecordsToPapers } from './daily-records-to-papers.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';

/**
 * A reply of https://huggingface.co/api/daily_papers (https://huggingface.co/docs/hub/en/api): a list of records, bare
 * or as `data` beside a `date`. Records that a program has saved as Python text are read as well, without evaluating
 * anything.
 */
export const huggingFaceDaily: Source = {
  kind: 'daily-papers',
  description: 'JSON of the Daily Papers API, [{"paper": {"id": …}}]',
  recognises: (text) =>
    /^\uFEFF?\s*(?:\[|\{(?=[^]*"data"\s*:\s*\[))/.test(text) &&
    // A quote within a JSON text is escaped, so this can only be a key; or the beginning of Python text.
    (/"paper"\s*:\s*\{/.test(text) || /[[,]\s*"\{'(?=[^]*'paper': \{)/.test(text)),
  parse: parseDaily,
};

const EnvelopeSchema = z.object({ date: z.string().optional(), data: z.array(z.unknown()) });

function parseDaily(text: string, { day, asOf }: ParseOptions): ParsedInput {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if ('problem' in json) return { papers: [], problems: [json.problem] };
  const list = z.array(z.unknown()).safeParse(json.value);
  if (list.success) return dailyRecordsToPapers(list.data, { day, asOf });
  const envelope = EnvelopeSchema.safeParse(json.value);
  if (!envelope.success) return { papers: [], problems: [noRecords] };
  const { date, data } = envelope.data;
  const own = date !== undefined && isDay(date) ? date : undefined;
  return dailyRecordsToPapers(data, { day: own ?? day, asOf });
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { severity: 'error', message: `this is not valid JSON: ${reason}` } };
  }
}

const noRecords: Problem = {
  severity: 'error',
  message: 'there is no list of records in this JSON',
  hint: 'A list belongs here, or an object with a list under "data".',
};
