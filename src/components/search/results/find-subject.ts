import type { EntityHit } from '../../../search/engine/reply/hit.ts';
import type { FoundReply } from '../../../search/engine/search-messages.ts';
import { foldWords } from '../../../search/fold-words.ts';
import type { SearchState } from '../../../search/search-state.ts';
import type { Urls } from '../../../site/urls.ts';

/**
 * Returns the one topic, author or organisation that a search is for, by a filter, by a field or by its name alone: it
 * has a page of its own. Undefined for any other search, and for what no paper has.
 */
export function findSubject(
  { typed, filters }: SearchState,
  { facets, entities }: Pick<FoundReply, 'facets' | 'entities'>,
  { urls, feedPapers }: Following,
): Subject | undefined {
  const chosen = Object.entries(filters).flatMap(([facet, values]) =>
    values.map((value) => [facet, value] as const),
  );
  if (typed.trim() !== '') {
    const page = chosen.length === 0 ? findPage(typed.trim(), entities) : undefined;
    return page === undefined ? undefined : pageToSubject(page, feedPapers);
  }
  const [[facet, value] = ['', '']] = chosen;
  if (chosen.length !== 1 || (facet !== 'tag' && facet !== 'org')) return undefined;
  const found = facets[facet].find((each) => each.value === value && each.count > 0);
  if (found === undefined) return undefined;
  const href = facet === 'tag' ? urls.topic(value) : urls.organization(value);
  const hasFeed = facet === 'tag' || Number.isFinite(feedPapers);
  return createSubject(found.label, href, hasFeed);
}

function findPage(typed: string, pages: readonly EntityHit[]): EntityHit | undefined {
  const { field, quoted, word } = fieldQuery.exec(typed)?.groups ?? {};
  const kind = fieldKinds.get((field ?? '').toLowerCase());
  const wanted = kind === undefined ? typed : (quoted ?? word ?? '');
  const name = foldWords(wanted).join(' ');
  if (name === '') return undefined;
  return (
    pages
      .filter((each) => (kind === undefined ? each.kind !== 'date' : each.kind === kind))
      // An address that is itself a search has neither page nor feed.
      .filter(({ href }) => href.endsWith('/'))
      .find(
        ({ title, href }) =>
          foldWords(title).join(' ') === name || (kind === 'topic' && href.endsWith(`/${wanted}/`)),
      )
  );
}

function pageToSubject({ kind, title, href, count }: EntityHit, feedPapers: number): Subject {
  const hasFeed =
    kind === 'author' ? count >= feedPapers : kind === 'topic' || Number.isFinite(feedPapers);
  return createSubject(title, href, hasFeed);
}

function createSubject(title: string, href: string, hasFeed: boolean): Subject {
  return hasFeed ? { title, href, feed: `${href}rss.xml` } : { title, href };
}

const fieldQuery = /^(?<field>\p{L}+):\s*(?:"(?<quoted>[^"]+)"|(?<word>\S+))$/u;

const fieldKinds: ReadonlyMap<string, EntityHit['kind']> = new Map([
  ['tag', 'topic'],
  ['topic', 'topic'],
  ['author', 'author'],
  ['org', 'organization'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
]);

interface Following {
  readonly urls: Urls;
  /** The number of papers from which an author has a feed; infinite where authors and organisations have none. */
  readonly feedPapers: number;
}

interface Subject {
  readonly title: string;
  readonly href: string;
  /** Left out if the paper has none. */
  readonly feed?: string;
}
