import { alignRows } from '../../report/align-rows.ts';
import type { Suggestion } from './suggest-topics.ts';

/** Formats the best suggestions for a person, as a table. */
export function formatSuggestions(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return 'No topic is missing: every frequent phrase has one.';
  const rest = suggestions.length - mostRows;
  return [
    'Phrases that no topic of tags.yaml covers, how many papers hold them, and how many papers without a topic they would tag:',
    '',
    ...alignRows([
      ['papers', 'tags', 'phrase', 'for example'],
      ...suggestions
        .slice(0, mostRows)
        .map(({ phrase, papers, untagged, examples }) => [
          papers,
          untagged,
          phrase,
          examples.join(', '),
        ]),
    ]),
    ...(rest > 0 ? ['', `… and ${String(rest)} more (--json has them all)`] : []),
  ].join('\n');
}

const mostRows = 40;
