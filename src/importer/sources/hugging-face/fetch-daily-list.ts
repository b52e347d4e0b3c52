import { z } from 'astro/zod';
import type { Day } from '../../../paper/dates.ts';
import type { Parsed } from '../../../problem/parsed.ts';
import type { HttpClient } from '../../http/http-client.ts';
import { parseJson } from '../json/parse-json.ts';

/**
 * Fetches the records listed on a day (https://huggingface.co/docs/hub/en/api): page after page until one brings
 * nothing new, because a page may hold fewer than it could. Returns all of them, or none.
 */
export async function fetchDailyList(
  day: Day,
  { client, baseUrl }: DailyServer,
): Promise<Parsed<readonly unknown[]>> {
  const records: unknown[] = [];
  const known = new Set<string>();
  for (let page = 0; ; page += 1) {
    const url = `${baseUrl}/api/daily_papers?date=${day}&limit=${String(pageSize)}&p=${String(page)}`;
    const reply = await client.get(url, { accept: 'application/json' });
    if (!reply.ok) return reply;
    const listed = parseList(reply.value.text);
    if (listed === undefined) return noList(url);
    // The list may grow at its head meanwhile, so that a record appears again on the next page.
    const fresh = listed.filter((record) => !known.has(idOf(record)));
    if (fresh.length === 0) return { ok: true, value: records };
    for (const record of fresh) known.add(idOf(record));
    records.push(...fresh);
  }
}

function parseList(text: string): readonly unknown[] | undefined {
  const json = parseJson(text);
  return 'problem' in json ? undefined : z.array(z.unknown()).safeParse(json.value).data;
}

function idOf(record: unknown): string {
  const parsed = z.object({ paper: z.object({ id: z.string() }) }).safeParse(record);
  return parsed.data?.paper.id ?? JSON.stringify(record);
}

function noList(url: string): Parsed<never> {
  const message = `${url} answered with something else than a list of papers`;
  const hint = 'Run the command again later. If it stays so, the service has changed.';
  return { ok: false, problems: [{ severity: 'error', message, hint }] };
}

const pageSize = 100;

export interface DailyServer {
  readonly client: HttpClient;
  /** Without a trailing slash. */
  readonly baseUrl: string;
}
