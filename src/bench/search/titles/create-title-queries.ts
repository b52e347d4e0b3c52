import { functionWords } from '../../../search/words/function-words.ts';
import { nameOfTitle, titleToTokens } from '../../../search/titles/title-tokens.ts';
import type { SearchPaper } from '../../../search/search-record.ts';
import { createRandom, type Random } from '../../random.ts';
import type { JudgedQuery } from '../relevance/load-queries.ts';

/**
 * Makes queries that ask for a paper by its title from an archive: whole titles, names that titles give to models and
 * benchmarks, as they are or typed more carelessly, and a few words from inside a title. The same archive gives the same
 * queries.
 */
export function createTitleQueries(papers: readonly Titled[]): readonly JudgedQuery[] {
  const random = createRandom(1);
  const makers: readonly (readonly [kind: string, count: number, make: Make])[] = [
    ['whole title', 100, ({ titleText }) => titleText],
    ['name', 60, nameQuery],
    ['words of a title', 40, fragmentQuery],
  ];
  return makers.flatMap(([kind, count, make]) => {
    const queries = new Map<string, JudgedQuery>();
    while (queries.size < count) {
      const paper = random.pick(papers);
      const typed = make(paper, { random, papers });
      if (typed === undefined) continue;
      queries.set(typed, { kind, typed, answers: answersTo(kind, typed, { paper, papers }) });
    }
    return [...queries.values()];
  });
}

type Make = (
  paper: Titled,
  context: { readonly random: Random; readonly papers: readonly Titled[] },
) => string | undefined;

type Titled = Pick<SearchPaper, 'id' | 'titleText'>;

function nameQuery(
  { titleText }: Titled,
  { random }: { readonly random: Random },
): string | undefined {
  const name = nameOfTitle(titleText);
  const isName = name !== undefined && /\d|.\p{Lu}/u.test(name) && name.split(' ').length <= 3;
  return isName ? random.pick(careless)(name) : undefined;
}

const careless: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toLowerCase(),
  (name) => name.replaceAll('-', ' '),
  (name) => name.replaceAll(/[- ]/g, ''),
];

/** Words that many titles have side by side ask for none of them. */
function fragmentQuery(
  { titleText }: Titled,
  { random, papers }: { readonly random: Random; readonly papers: readonly Titled[] },
): string | undefined {
  const words = titleText.split(' ');
  const length = 2 + random.below(3);
  if (words.length < length + 2) return undefined;
  const fragment = words.slice(1 + random.below(words.length - length)).slice(0, length);
  const telling = fragment.filter((word) => !functionWords.has(word.toLowerCase()));
  const text = squash(fragment.join(' '));
  const sharing = papers.filter((paper) => squash(paper.titleText).includes(text));
  return telling.length < 2 || sharing.length > 3
    ? undefined
    : fragment.join(' ').replace(/\W+$/u, '');
}

function answersTo(
  kind: string,
  typed: string,
  { paper, papers }: { readonly paper: Titled; readonly papers: readonly Titled[] },
): readonly string[] {
  const name = squash(typed);
  const same =
    kind === 'name'
      ? papers.filter(({ titleText }) => squash(nameOfTitle(titleText) ?? '') === name)
      : [];
  return [...new Set([paper.id, ...same.map(({ id }) => id)])];
}

function squash(text: string): string {
  return titleToTokens(text)
    .map(({ whole }) => whole)
    .join('');
}
