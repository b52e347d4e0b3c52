import { abstractToText } from '../../markdown/abstract-to-text.ts';
import { titleToText } from '../../paper/title.ts';
import type { Parsed } from '../../record/parsed.ts';
import { ProblemsError } from '../../record/problem.ts';
import { mergeTags } from '../merge/merge-tags.ts';
import { paperToValues, type StoredPaper } from '../merge/stored-paper.ts';
import { writePaper } from '../merge/write-paper.ts';
import type { Tagger } from './create-tagger.ts';

/** The most tags the rules fill a paper up to. */
const mostTags = 5;

/**
 * Gives a stored paper the tags of the rules, beside those a person or a source gave it. Tags are no news of the paper,
 * so `sources` stays as it is.
 */
export function tagPaper(stored: StoredPaper, tagger: Tagger): Parsed<StoredPaper> {
  const wanted = wantedTags(stored, tagger);
  if (!wanted.ok) return wanted;
  const { tags, state } = mergeTags({
    current: stored.paper.tags,
    state: stored.state.tags,
    giver: 'rules',
    wanted: wanted.value,
    limit: mostTags,
  });
  const { tags: _tags, ...values } = paperToValues(stored.paper);
  return writePaper(stored, {
    path: stored.path,
    values: { ...values, ...(tags.length === 0 ? {} : { tags }) },
    abstract: stored.abstract,
    state: { ...stored.state, tags: state },
  });
}

function wantedTags({ paper, body, path }: StoredPaper, tagger: Tagger): Parsed<readonly string[]> {
  try {
    const abstract = abstractToText(body);
    return { ok: true, value: tagger({ ...paper, title: titleToText(paper.title), abstract }) };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { ok: false, problems: error.problems.map((problem) => ({ ...problem, file: path })) };
  }
}
