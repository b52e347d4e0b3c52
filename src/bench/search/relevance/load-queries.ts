import { readFileSync } from 'node:fs';

/** A query and the papers that answer it. */
export interface JudgedQuery {
  /** Its class: `acronym`, `phrase`, … */
  readonly kind: string;
  readonly typed: string;
  /** Identifiers of papers, all equally good. */
  readonly answers: readonly string[];
}

/**
 * Loads judged queries from a file with three columns, separated by tabs; lines that begin with `#` are comments.
 *
 * @throws {Error} when a line has other columns, or a query has no answer
 */
export function loadQueries(file: string): readonly JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, place) => {
      if (line === '' || line.startsWith('#')) return [];
      const [kind, typed, answers = '', ...more] = line.split('\t');
      if (kind === undefined || typed === undefined || answers === '' || more.length > 0) {
        throw new Error(`${file}:${place + 1}: a line has a class, a query and papers`);
      }
      return [{ kind, typed, answers: answers.split(' ') }];
    });
}
