import { tips as words } from '../../words/shown.ts';

/** Creates examples of what can be typed, which find something in this archive. */
export function createSearchTips({
  topic,
  author,
  organization,
  year,
  identifier,
}: KnownNames): readonly Tip[] {
  const phrase = topic?.label.toLowerCase() ?? words.exampleWords;
  const [first = phrase] = phrase.split(' ');
  const before = String(Number(year ?? '2026') - 1);
  const tips: readonly (Tip | undefined)[] = [
    { query: phrase, finds: words.allWords },
    { query: `"${phrase}"`, finds: words.phrase },
    { query: `${phrase} -survey`, finds: words.without },
    { query: `${first} OR ${words.exampleWord}`, finds: words.either },
    { query: `title:${first}`, finds: words.inTitle },
    author === undefined ? undefined : { query: `author:"${author}"`, finds: words.author },
    topic === undefined ? undefined : { query: `tag:${topic.slug}`, finds: words.topic },
    organization === undefined
      ? undefined
      : { query: `org:"${organization}"`, finds: words.organization },
    { query: `year:${year ?? '2025'}`, finds: words.year },
    { query: `${first} after:${before}`, finds: words.after },
    { query: `${first} has:code`, finds: words.has },
    {
      query: identifier ?? 'arXiv:2505.20444',
      finds: words.identifier,
    },
  ];
  return tips.filter((tip) => tip !== undefined);
}

interface KnownNames {
  readonly topic?: { readonly slug: string; readonly label: string } | undefined;
  readonly author?: string | undefined;
  readonly organization?: string | undefined;
  readonly year?: string | undefined;
  readonly identifier?: string | undefined;
}

export interface Tip {
  readonly query: string;
  readonly finds: string;
}
