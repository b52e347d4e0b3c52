import type { FoundReply } from '../../../search/engine/search-messages.ts';
import type { SearchState } from '../../../search/search-state.ts';
import type { Urls } from '../../../site/urls.ts';
import { createElement } from '../../dom/create-element.ts';
import { findSubject } from './find-subject.ts';
import { search as words } from '../../../words/shown.ts';

/**
 * Shows in an element where else a search leads: to the paper that it names, or to the page and feed of its subject.
 */
export function showFollow(
  element: HTMLElement,
  { state, reply, urls }: { state: SearchState; reply: FoundReply; urls: Urls },
): void {
  const page = element.closest<HTMLElement>('search-page');
  const feedPapers = Number(page?.dataset['feedPapers'] ?? Infinity);
  const subject = findSubject(state, reply, { urls, feedPapers });
  const lines: HTMLElement[] = [];
  if (reply.redirect !== undefined) {
    const paper = createElement('a', { href: reply.redirect }, words.thePaper);
    lines.push(createElement('p', {}, ...words.enterOpens(paper)));
  }
  if (subject !== undefined) {
    const own = createElement('a', { href: subject.href }, subject.title);
    const said =
      subject.feed === undefined
        ? words.ownPage(own)
        : words.ownPageAndFeed(own, createElement('a', { href: subject.feed }, words.itsFeed));
    lines.push(createElement('p', {}, ...said));
  }
  element.replaceChildren(...lines);
}
