import { z } from 'astro/zod';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isDay } from '../../../paper/dates.ts';
import type { Problem } from '../../../problem/problem.ts';
import { parseJson } from '../json/parse-json.ts';
import { dailyRecordsToPapers } from './daily-records-to-papers.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';

/**
 * The HTML of a saved https://huggingface.co/papers page. Its records are JSON in an attribute of the element that
 * shows them, and have the same shape as those of the API.
 */
export const huggingFacePage: Source = {
  kind: 'daily-papers',
  description: 'a saved Daily Papers page as HTML',
  recognises: (text) =>
    /^\uFEFF?\s*</.test(text) && /\bdata-target\s*=\s*["']?DailyPapers\b/i.test(text),
  parse: parsePage,
};

const PropsSchema = z.object({
  dailyPapers: z.array(z.unknown()),
  /** The day of the page, or its week or month. */
  dateString: z.string().nullish(),
});

function parsePage(text: string, { day, asOf }: ParseOptions): ParsedInput {
  const props = findProps(parse(text.replace(/^\uFEFF/, '')));
  if (props === undefined) return { papers: [], problems: [noData] };
  const json = parseJson(props);
  const parsed = 'problem' in json ? undefined : PropsSchema.safeParse(json.value);
  if (parsed?.success !== true) return { papers: [], problems: [tornData] };
  const { dailyPapers, dateString } = parsed.data;
  const own = dateString != null && isDay(dateString) ? dateString : undefined;
  return dailyRecordsToPapers(dailyPapers, { day: own ?? day, asOf });
}

/** Returns the data of the first element that shows the list, at any depth. */
function findProps(node: DefaultTreeAdapterTypes.Node): string | undefined {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const attributes = new Map(
      'attrs' in next ? next.attrs.map(({ name, value }) => [name, value]) : [],
    );
    if (attributes.get('data-target') === 'DailyPapers') return attributes.get('data-props');
    if ('childNodes' in next) waiting.push(...next.childNodes.toReversed());
  }
  return undefined;
}

const saveAgain =
  'Save the page as HTML, not as it looks after its scripts have run, or import its JSON from the API.';

const noData: Problem = {
  severity: 'error',
  message: 'this page holds no records, only what a browser made of them',
  hint: saveAgain,
};

const tornData: Problem = {
  severity: 'error',
  message: 'the records in this page cannot be read',
  hint: saveAgain,
};
