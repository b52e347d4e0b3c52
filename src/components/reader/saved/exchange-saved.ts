import { saveFile } from '../../dom/save-file.ts';
import { refusal } from '../../dom/notice.ts';
import { completeAll } from './complete-saved.ts';
import { readImport } from './read-import.ts';
import { baseOfPage } from './saved-link.ts';
import { joinSaved, type SavedPaper } from './saved-paper.ts';
import { changeSaved, readSaved } from './saved-store.ts';
import { writeExport } from './write-export.ts';
import { pageFormat } from '../../dom/page-format.ts';
import { counts, saved as words } from '../../../words/shown.ts';

/** Saves a file of the papers and returns the outcome in a sentence. */
export async function exportSaved(papers: readonly SavedPaper[], format: string): Promise<string> {
  if (papers.length === 0) return words.nothingToExport;
  const { text, type, name, incomplete } = writeExport(
    format === 'json' ? papers : await completeAll(papers),
    format,
  );
  saveFile({ text, type, name });
  const { count } = pageFormat();
  const lack = words.incomplete(count(incomplete, counts.papers));
  return `${words.exported(count(papers.length, counts.papers))} ${incomplete > 0 ? lack : ''}`.trim();
}

/** Merges the papers of a file into the saved ones and returns the outcome in a sentence. */
export async function importSaved(file: File): Promise<string> {
  if (file.size > mostBytes) return words.unchanged(words.tooLarge);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const { papers, left, problem } = readImport(await textOf(file), {
    base: baseOfPage(),
    origins: [location.origin, URL.parse(canonical ?? '')?.origin ?? location.origin],
    now: new Date(),
  });
  if (problem !== undefined) return words.unchanged(problem);
  const before = readSaved().length;
  if (!changeSaved((saved) => joinSaved([...saved, ...papers]))) return refusal;
  const added = Math.max(0, readSaved().length - before);
  const known = papers.length - added;
  const { count } = pageFormat();
  const all = count(added, counts.papers);
  return [
    known > 0 ? words.addedAndKnown(all, String(known)) : words.added(all),
    left > 0 ? count(left, words.faulty) : '',
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
