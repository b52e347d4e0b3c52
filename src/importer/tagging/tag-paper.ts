import { abstractToText } from '../../markdown/abstract-to-text.ts';
import { titleToText } from '../../paper/title.ts';
import type { Parsed } from '../../problem/parsed.ts';
import { ProblemsError } from '../../problem/problem.ts';
import { mergeRuleTags } from '../merge/merge-tags.ts';
import { paperToValues, type StoredPaper } from '../merge/stored-paper.ts';
import { writePaper } from '../merge/write-paper.ts';
import type { Tagger } from './create-tagger.ts';
import type { TaggedText } from './judge-topics.ts';

/**
 * Gives a stored paper the tags of the rules, besides those of persons and sources. Tags are not news of the paper, so
 * `sources` is unchanged.
 */
export function tagPaper(stored: StoredPaper, tagger: Tagger): Parsed<StoredPaper> {
  const text = paperToText(stored);
  if (!text.ok) return text;
  const { tags, state } = mergeRuleTags({
    current: stored.paper.tags,
    state: stored.state.tags,
    wanted: tagger(text.value),
  });
  const { tags: _tags, ...values } = paperToValues(stored.paper);
  return writePaper(stored, {
    path: stored.path,
    values: { ...values, ...(tags.length === 0 ? {} : { tags }) },
    abstract: stored.abstract,
    state: { ...stored.state, tags: state },
  });
}

/** Returns what the rules examine in a stored paper, or why its body cannot be read. */
export function paperToText({ paper, body, path }: StoredPaper): Parsed<TaggedText> {
  try {
    const abstract = abstractToText(body);
    return { ok: true, value: { ...paper, title: titleToText(paper.title), abstract } };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return { ok: false, problems: error.problems.map((problem) => ({ ...problem, file: path })) };
  }
}
