/** Creates examples of what can be typed, which find something in this archive. */
export function createSearchTips({
  topic,
  author,
  organization,
  year,
  identifier,
}: KnownNames): readonly Tip[] {
  const words = topic?.label.toLowerCase() ?? 'language model';
  const [first = words] = words.split(' ');
  const before = String(Number(year ?? '2026') - 1);
  const tips: readonly (Tip | undefined)[] = [
    { query: words, finds: 'all of these words, in any of their forms' },
    { query: `"${words}"`, finds: 'the words side by side' },
    { query: `${words} -survey`, finds: 'without a word' },
    { query: `${first} OR benchmark`, finds: 'one or the other' },
    { query: `title:${first}`, finds: 'a word in the title' },
    author === undefined
      ? undefined
      : { query: `author:"${author}"`, finds: 'papers of somebody, by one name or the whole' },
    topic === undefined ? undefined : { query: `tag:${topic.slug}`, finds: 'a topic' },
    organization === undefined
      ? undefined
      : { query: `org:"${organization}"`, finds: 'papers from an organisation' },
    { query: `year:${year ?? '2025'}`, finds: 'a year; month: and before: take dates too' },
    { query: `${first} after:${before}`, finds: 'papers after a year, a month or a day' },
    { query: `${first} has:code`, finds: 'with code; also models, datasets, video, demos' },
    {
      query: identifier ?? 'arXiv:2505.20444',
      finds: 'an arXiv identifier, a DOI or an address: the paper itself',
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
