import type { Hit } from '../../../search/engine/reply/hit.ts';
import type { FoundReply } from '../../../search/engine/search-messages.ts';
import { createElement } from '../../dom/create-element.ts';
import { correctedText } from '../describe-changes.ts';
import { readRecentSearches } from '../device/recent-searches.ts';
import { urlsOfPage } from '../page-client.ts';
import { titleToNodes } from '../results/title-nodes.ts';
import { card, dialog as said } from '../../../words/shown.ts';

/** Returns the recent searches that begin with what was typed; all of them before anything is. */
export function recentOptions(typed: string): readonly Option[] {
  const start = typed.toLowerCase();
  return readRecentSearches()
    .filter((each) => each.toLowerCase().startsWith(start) && each.toLowerCase() !== start)
    .slice(0, start === '' ? undefined : fewRecent)
    .map((each) => ({
      group: said.recent,
      href: urlsOfPage().searchFor(each),
      nodes: [each],
      search: each,
    }));
}

/** Returns what was found: papers by their titles, pages by their names, then papers by all of their texts. */
export function suggestedOptions(reply: FoundReply, typed: string): readonly Option[] {
  const words = correctedText(reply.changes, typed);
  const query = `?${new URLSearchParams({ q: words }).toString()}`;
  const pages = reply.entities.slice(0, fewPages).map((page) => ({
    group: reply.total === 0 ? said.near : said.pagesInDialog,
    href: page.href,
    nodes: [titleOf(page.title), noteOf(`${said.kind[page.kind]} · ${String(page.count)}`)],
  }));
  const group = words.trim() === typed.trim() ? said.papers : said.papersFor(words);
  const papers = reply.papers.map((hit, place) => ({
    group: place < reply.titled && reply.redirect === undefined ? said.titles : group,
    href: hit.href + query,
    nodes: [titleOf(...titleToNodes(hit.title)), noteOf(whoAndWhen(hit))],
  }));
  return [...papers.slice(0, reply.titled), ...pages, ...papers.slice(reply.titled)];
}

/** Returns the option that opens the search page for what was typed. */
export function wholeSearch(searchPage: string, typed: string): Option {
  const href = `${searchPage}?${new URLSearchParams({ q: typed }).toString()}`;
  return { group: '', href, nodes: [said.allResults(typed)], search: typed };
}

function whoAndWhen({ authors, authorsLabel, moreAuthors, day }: Hit): string {
  const [first] = authors;
  const others = authors.length + moreAuthors > 1 ? ` ${card.etAl}` : '';
  const who = first === undefined ? authorsLabel : first + others;
  return [who, day].filter((text) => text !== '').join(' · ');
}

function titleOf(...title: readonly (Node | string)[]): HTMLElement {
  return createElement('span', { className: 'option-title' }, ...title);
}

function noteOf(text: string): HTMLElement {
  return createElement('span', { className: 'option-note' }, text);
}

const fewRecent = 2;
const fewPages = 4;

/** A suggestion of the dialog. */
export interface Option {
  /** Options of one group are consecutive; empty for an option without a group. */
  readonly group: string;
  readonly href: string;
  readonly nodes: readonly (Node | string)[];
  /** The search to remember when it is chosen. Links to pages have none: the field often holds half a word then. */
  readonly search?: string;
}
