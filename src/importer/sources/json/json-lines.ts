import type { Problem } from '../../../problem/problem.ts';
import { parseJson } from './parse-json.ts';
import { paperJsonKeys, parsePaperRecord } from './paper-json.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, Source } from '../source.ts';

/**
 * The generic import format with one record on each line (https://jsonlines.org). Blank lines are skipped; every
 * problem names its line, and a line that is not JSON, such as one cut off, does not affect the others.
 */
export const jsonLines: Source = {
  // The same format as in an array: a record is the same statement either way.
  kind: 'json',
  description: 'JSON Lines, one paper {"title": …, "arxiv": …} on each line',
  recognises: (text) => isRecord(/^\uFEFF?\s*(\{[^\n]*)/.exec(text)?.[1] ?? ''),
  parse: parseJsonLines,
};

/** Returns whether a line is a record. A torn line is one if its first key is a key of records. */
function isRecord(line: string): boolean {
  const firstKey = /^\{\s*"([a-zA-Z]+)"\s*:/.exec(line)?.[1];
  if (firstKey === undefined) return false;
  if (paperJsonKeys.has(firstKey)) return true;
  const json = parseJson(line);
  if ('problem' in json || typeof json.value !== 'object' || json.value === null) return false;
  return Object.keys(json.value).some((key) => paperJsonKeys.has(key));
}

function parseJsonLines(text: string): ParsedInput {
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: line, line: index + 1 }))
    .filter(({ text: line }) => line.trim() !== '');
  return parseRecords(lines, ({ text: line, line: number }, index) =>
    parseLine(line, { number, index }),
  );
}

function parseLine(text: string, { number, index }: Place): ParsedInput {
  const json = parseJson(text);
  const at = (problem: Problem): Problem => ({ ...problem, line: number });
  if ('problem' in json) return { papers: [], problems: [at(json.problem)] };
  const { papers, problems } = parsePaperRecord(json.value, `record ${String(index + 1)}`);
  return {
    papers: papers.map((paper) => ({ ...paper, line: number })),
    problems: problems.map(at),
  };
}

interface Place {
  readonly number: number;
  readonly index: number;
}
