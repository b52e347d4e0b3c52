import type { Problem } from '../../../problem/problem.ts';
import type { CleanAbstract } from '../../clean/clean-text.ts';
import { safeUrl } from '../../clean/safe-url.ts';
import type { ImportedRecord } from '../imported-paper.ts';
import type { DailyRecord } from './daily-record.ts';

/**
 * Returns the links of a record, or those of the abstract where it names none. Addresses that cannot be used are left
 * out.
 */
export function dailyLinks(
  outer: DailyRecord,
  abstract: Pick<CleanAbstract, 'code' | 'project'>,
): DailyLinks {
  const { paper } = outer;
  const problems: Problem[] = [];
  const link = (key: string, raw: string | null | undefined): string | undefined => {
    const written = raw?.trim() ?? '';
    if (written === '') return undefined;
    const url = safeUrl(written);
    if (url === undefined) problems.push(noAddress(key, written));
    return url;
  };
  const named = link('paper.githubRepo', paper.githubRepo);
  const code = named ?? abstract.code;
  const project = link('paper.projectPage', paper.projectPage) ?? abstract.project;
  const media = (outer.mediaUrls ?? paper.mediaUrls ?? []).flatMap(
    (raw) => link('mediaUrls', raw) ?? [],
  );
  const picture = link('thumbnail', outer.thumbnail) ?? link('mediaUrl', outer.mediaUrl);
  const thumbnail = picture === undefined || media.includes(picture) ? undefined : picture;
  const hasPage = project !== undefined && withoutEnd(project) !== withoutEnd(code ?? '');
  return {
    record: {
      ...(code === undefined ? {} : { code }),
      ...(hasPage ? { project } : {}),
      ...(thumbnail === undefined ? {} : { thumbnail }),
      ...(media.length === 0 ? {} : { media: [...new Set(media)] }),
    },
    hasRepository: named !== undefined,
    problems,
  };
}

/** Normalizes an address for comparison: a repository that is called the project page is already the code. */
function withoutEnd(url: string): string {
  return url.replace(/(?:\.git)?\/*$/, '').toLowerCase();
}

function noAddress(key: string, written: string): Problem {
  const shown = written.length > 80 ? `${written.slice(0, 79)}…` : written;
  return {
    severity: 'warning',
    key,
    message: `is "${shown}", which is not an address; ignored`,
  };
}

interface DailyLinks {
  readonly record: Pick<ImportedRecord, 'code' | 'project' | 'thumbnail' | 'media'>;
  /** True if the record itself names a repository. */
  readonly hasRepository: boolean;
  readonly problems: readonly Problem[];
}
