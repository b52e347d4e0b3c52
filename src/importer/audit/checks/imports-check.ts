import { basename } from 'node:path';
import { fileToId } from '../../../paper/paper-id.ts';
import type { Problem } from '../../../problem/problem.ts';
import { yearOf } from '../../io/load-content.ts';
import { parseStates } from '../../merge/paper-state.ts';
import type { AuditedArchive, AuditCheck } from '../audited-archive.ts';

/** Finds where the memory of imports does not match the papers. */
export const importsCheck: AuditCheck = {
  name: 'imports',
  title: 'Memory of imports that does not fit',
  find: (archive) => [...strayStates(archive), ...forgottenPapers(archive)],
};

function strayStates({ content }: AuditedArchive): readonly Problem[] {
  const years = new Map(
    content.papers.flatMap(({ path, paper }) =>
      [paper.id, ...paper.aliases].map((id) => [id, yearOf(path)] as const),
    ),
  );
  for (const path of content.unreadable.keys()) years.set(fileToId(path), yearOf(path));
  const seen = new Map<string, string>();
  return [...content.stateFiles].flatMap(([file, text]) =>
    text.split(/\r?\n/).flatMap((line, index): readonly Problem[] => {
      const id = parseStates(line, file).states[0]?.id;
      if (id === undefined) return [];
      const place = { severity: 'warning', file, line: index + 1 } as const;
      const other = seen.get(id);
      seen.set(id, `${file}:${String(index + 1)}`);
      if (other !== undefined) {
        return [
          {
            ...place,
            message: `${id} is remembered in ${other} as well`,
            hint: 'Remove the older of the two lines.',
          },
        ];
      }
      const year = years.get(id);
      if (year === undefined) {
        const hint = 'Restore the paper from version control, or remove the line.';
        return [{ ...place, message: `there is no paper ${id}`, hint }];
      }
      if (year === basename(file, '.jsonl')) return [];
      const hint = `Move the line to imports/${year}.jsonl.`;
      return [{ ...place, message: `the paper ${id} is in papers/${year}`, hint }];
    }),
  );
}

/** Finds imported papers of which nothing is remembered: later imports take all their values for a person's. */
function forgottenPapers({ content }: AuditedArchive): readonly Problem[] {
  const states = content.states;
  return content.papers
    .filter(({ paper }) => paper.sources.length > 0)
    .filter(({ paper }) => ![paper.id, ...paper.aliases].some((id) => states.has(id)))
    .map(({ path, paper }) => ({
      severity: 'note',
      file: path,
      key: 'sources',
      message: `came from ${paper.sources.map(({ kind }) => kind).join(', ')}, and imports/ remembers nothing of it`,
      hint: `Restore imports/${yearOf(path)}.jsonl from version control; without it no import changes what the file says.`,
    }));
}
