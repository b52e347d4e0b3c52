import type { Command } from 'commander';
import { ProblemsError } from '../../problem/problem.ts';
import type { Topics } from '../../site/topics.ts';
import type { Content } from '../io/load-content.ts';
import { editArchive } from '../operations/change-archive.ts';
import { noTopics, tagPapers } from '../operations/tag-papers.ts';
import { explainTags } from '../tagging/explain/explain-tags.ts';
import { formatExplanation } from '../tagging/explain/format-explanation.ts';
import { formatSuggestions } from '../tagging/suggest/format-suggestions.ts';
import { suggestTopics } from '../tagging/suggest/suggest-topics.ts';
import { paperToText } from '../tagging/tag-paper.ts';
import { printAnswer, readContent, type Answer } from './print-answer.ts';
import {
  printReport,
  folderOf,
  withArchiveOptions,
  type ArchiveOptions,
} from './archive-options.ts';

/**
 * Adds `papers tag`, which applies the rules of `tags.yaml`, explains them for one paper, or suggests phrases for them.
 */
export function addTag(program: Command): void {
  withArchiveOptions(program.command('tag'))
    .summary('apply the rules of tags.yaml to every paper, or explain them')
    .description('Applies the rules of tags.yaml to every paper. Tags set by hand stay.')
    .option('--explain <id>', 'say why one paper has its topics and not others; writes nothing')
    .option('--suggest', 'propose phrases that no topic covers; writes nothing')
    .action((options: TagOptions) => {
      const folder = folderOf(options);
      const { explain: id, suggest: isSuggesting, dryRun } = options;
      if (id !== undefined) return printAnswer(options, () => explain(readContent(folder), id));
      if (isSuggesting === true) return printAnswer(options, () => suggest(readContent(folder)));
      return printReport(options, () =>
        editArchive({ folder, isDryRun: dryRun === true }, tagPapers),
      );
    });
}

function explain(content: Content, id: string): Answer {
  const stored = content.papers.find(
    ({ paper }) => paper.id === id || paper.arxiv === id || paper.aliases.includes(id),
  );
  if (stored === undefined) {
    const unreadable = content.problems.filter(({ file }) => file?.endsWith(`/${id}.mdx`));
    throw new ProblemsError(`There is no paper "${id}" that can be read`, unreadable);
  }
  const explained = explainTags(stored, topicsOf(content));
  if (!explained.ok) throw new ProblemsError('The paper cannot be read', explained.problems);
  return { data: explained.value, text: formatExplanation(explained.value), exitCode: 0 };
}

function suggest(content: Content): Answer {
  const papers = content.papers.flatMap((stored) => {
    const text = paperToText(stored);
    return text.ok ? [{ ...text.value, id: stored.paper.id }] : [];
  });
  const suggestions = suggestTopics(papers, topicsOf(content));
  return { data: suggestions, text: formatSuggestions(suggestions), exitCode: 0 };
}

function topicsOf({ topics, problems }: Content): Topics {
  if (topics !== undefined) return topics;
  const ofTopics = problems.filter(({ file }) => file === 'tags.yaml');
  throw new ProblemsError('There are no topics', ofTopics.length > 0 ? ofTopics : [noTopics]);
}

interface TagOptions extends ArchiveOptions {
  readonly explain?: string;
  readonly suggest?: true;
}
