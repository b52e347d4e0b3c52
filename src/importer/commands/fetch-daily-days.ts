import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../paper/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import type { GivenInputs, Input } from '../sources/input.ts';
import type { Progress } from '../../progress/create-progress.ts';
import { fetchDailyList, type DailyServer } from '../sources/hugging-face/fetch-daily-list.ts';

/**
 * Fetches the lists of some days, each as an input of its own. A day that fails becomes a problem and the others are
 * still fetched, unless three in a row fail. An empty weekday is a problem; an empty Saturday or Sunday is not. An
 * interruption stops between two days and returns what is there.
 */
export async function fetchDailyDays(days: readonly Day[], job: DailyJob): Promise<GivenInputs> {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  let failures = 0;
  for (const [index, day] of days.entries()) {
    const list = await fetchDailyList(day, job);
    if (job.signal.aborted || (!list.ok && failures === mostFailures - 1)) {
      if (!list.ok && !job.signal.aborted) problems.push(...atDay(list.problems, day));
      const left = days.slice(job.signal.aborted ? index : index + 1);
      return { inputs, problems: [...problems, ...notFetched(left, job.signal.aborted)] };
    }
    failures = list.ok ? 0 : failures + 1;
    if (!list.ok) problems.push(...atDay(list.problems, day));
    else if (list.value.length > 0) inputs.push(toInput(day, list.value));
    else if (!isWeekend(day)) problems.push(emptyDay(day, job.today));
    job.progress.tick();
  }
  return { inputs, problems };
}

function toInput(day: Day, records: readonly unknown[]): Input {
  return { file: `Daily Papers of ${day}`, url: pageOf(day), text: JSON.stringify(records) };
}

function atDay(problems: readonly Problem[], day: Day): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, record: day }));
}

function isWeekend(day: Day): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek > 5;
}

function emptyDay(day: Day, today: Day): Problem {
  const hint =
    day === today
      ? 'The list of today may not have begun: run the command again later.'
      : `Look at ${pageOf(day)} whether that is so.`;
  return { severity: 'error', message: `no papers are listed on ${day}, a weekday`, hint };
}

function notFetched(days: readonly Day[], isInterrupted: boolean): readonly Problem[] {
  const [first] = days;
  if (first === undefined) return [];
  const reason = isInterrupted ? 'interrupted' : `${String(mostFailures)} days in a row failed`;
  const until = days.length === 1 ? first : `${first} to ${String(days.at(-1))}`;
  const message = `${until} not fetched: ${reason}`;
  const hint = `Run the command again with --since ${first}.`;
  return [{ severity: 'error', message, hint }];
}

function pageOf(day: Day): string {
  return `https://huggingface.co/papers/date/${day}`;
}

const mostFailures = 3;

interface DailyJob extends DailyServer {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly today: Day;
}
