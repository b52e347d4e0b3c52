import { countNoun } from '../../../site/format.ts';
import { saveFile } from '../../dom/save-file.ts';
import { refusal } from '../../dom/notice.ts';
import { completeAll } from './complete-saved.ts';
import { readImport } from './read-import.ts';
import { baseOfPage } from './saved-link.ts';
import { joinSaved, type SavedPaper } from './saved-paper.ts';
import { changeSaved, readSaved } from './saved-store.ts';
import { writeExport } from './write-export.ts';

/** Saves a file of the papers and returns the outcome in a sentence. */
export async function exportSaved(papers: readonly SavedPaper[], format: string): Promise<string> {
  if (papers.length === 0) return 'There is nothing to export.';
  const { text, type, name, incomplete } = writeExport(
    format === 'json' ? papers : await completeAll(papers),
    format,
  );
  saveFile({ text, type, name });
  const lack = `The pages of ${countNoun(incomplete, 'paper')} could not be read: the file has what is known of them.`;
  return `${countNoun(papers.length, 'paper')} exported. ${incomplete > 0 ? lack : ''}`.trim();
}

/** Merges the papers of a file into the saved ones and returns the outcome in a sentence. */
export async function importSaved(file: File): Promise<string> {
  if (file.size > mostBytes) return 'The file is larger than 5 MB. Nothing was changed.';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const { papers, left, problem } = readImport(await textOf(file), {
    base: baseOfPage(),
    origins: [location.origin, URL.parse(canonical ?? '')?.origin ?? location.origin],
    now: new Date(),
  });
  if (problem !== undefined) return `${problem} Nothing was changed.`;
  const before = readSaved().length;
  if (!changeSaved((saved) => joinSaved([...saved, ...papers]))) return refusal;
  const added = Math.max(0, readSaved().length - before);
  const known = papers.length - added;
  return [
    `${countNoun(added, 'paper')} added${known > 0 ? `, ${String(known)} already there` : ''}.`,
    left > 0 ? `${countNoun(left, 'entry', 'entries')} had faults.` : '',
  ]
    .join(' ')
    .trim();
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}

const mostBytes = 5_000_000;
