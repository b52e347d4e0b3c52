import type { PageHit } from '../../../search/engine/hit.ts';
import type { FoundReply } from '../../../search/engine/search-messages.ts';
import { foldWords } from '../../../search/fold-words.ts';
import type { SearchState } from '../../../search/search-state.ts';
import type { Urls } from '../../../site/urls.ts';

/**
 * The one topic, author or organisation that a search is for, by a filter, by a field or by its name alone: it has a
 * page that can be kept and a feed that can be followed. Undefined for every other search.
 */
export function findSubject(
  { typed, filters }: SearchState,
  { facets, pages }: Pick<FoundReply, 'facets' | 'pages'>,
  urls: Urls,
): Subject | undefined {
  const chosen = Object.entries(filters).flatMap(([facet, values]) =>
    values.map((value) => [facet, value] as const),
  );
  if (typed.trim() !== '') return chosen.length === 0 ? findPage(typed.trim(), pages) : undefined;
  const [[facet, value] = ['', '']] = chosen;
  if (chosen.length !== 1 || (facet !== 'tag' && facet !== 'org')) return undefined;
  const label = facets[facet].find((each) => each.value === value)?.label ?? value;
  return subjectOf(label, facet === 'tag' ? urls.topic(value) : urls.organization(value));
}

function findPage(typed: string, pages: readonly PageHit[]): Subject | undefined {
  const { field, quoted, word } = fieldQuery.exec(typed)?.groups ?? {};
  const kind = fieldKinds[(field ?? '').toLowerCase()];
  const wanted = kind === undefined ? typed : (quoted ?? word ?? '');
  const name = foldWords(wanted).join(' ');
  const page = pages
    .filter((each) => (kind === undefined ? each.kind !== 'date' : each.kind === kind))
    // An address that is a search already has neither page nor feed.
    .filter(({ href }) => href.endsWith('/'))
    .find(
      ({ title, href }) =>
        foldWords(title).join(' ') === name || (kind === 'topic' && href.endsWith(`/${wanted}/`)),
    );
  return page === undefined || name === '' ? undefined : subjectOf(page.title, page.href);
}

function subjectOf(title: string, href: string): Subject {
  return { title, href, feed: `${href}rss.xml` };
}

const fieldQuery = /^(?<field>\p{L}+):\s*(?:"(?<quoted>[^"]+)"|(?<word>\S+))$/u;

const fieldKinds: Readonly<Record<string, PageHit['kind']>> = {
  tag: 'topic',
  topic: 'topic',
  author: 'author',
  org: 'organization',
  organization: 'organization',
  organisation: 'organization',
};

interface Subject {
  readonly title: string;
  readonly href: string;
  readonly feed: string;
}
