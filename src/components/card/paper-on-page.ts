import { textWithMath } from '../dom/text-with-math.ts';

/** Returns the cards within an element, in order. */
export function cardsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(card)];
}

/** Returns the card that an element is in. */
export function cardAround(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(card) ?? null;
}

/** Returns the article of the paper whose page this is; null on every other page. */
export function articleOfPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.paper');
}

/** Reads what a card, or the article of a page, shows of its paper. */
export function paperOnPage(article: HTMLElement): PaperOnPage {
  const title = titleOf(article);
  return {
    ids: idsOf(article),
    href: titleLinkOf(article)?.pathname ?? location.pathname,
    title: title === null ? '' : textWithMath(title),
    authors: [...article.querySelectorAll<HTMLElement>('[data-authors]')].flatMap(authorsIn),
    date: dateOf(article),
  };
}

/** Returns every identifier by which a paper may be known, its present one first. */
export function idsOf(article: HTMLElement): readonly string[] {
  return (article.dataset['paper'] ?? '').split(' ').filter(Boolean);
}

/** Returns the first date of a paper as exactly as it is known: `2026`, `2026-06` or `2026-06-10`. */
export function dateOf(article: HTMLElement): string | undefined {
  return article.querySelector('time')?.dateTime;
}

/** Returns the heading that is the title of a paper. */
export function titleOf(article: HTMLElement): HTMLElement | null {
  return article.querySelector<HTMLElement>('[data-heading]');
}

/** Returns the link in the title of a card; null in the article of a page. */
export function titleLinkOf(article: HTMLElement): HTMLAnchorElement | null {
  return article.querySelector<HTMLAnchorElement>('[data-heading] a');
}

/** Returns the names in a list whose `data-authors` says how many of its entries begin with one. */
function authorsIn(list: HTMLElement): readonly string[] {
  const names = [...list.querySelectorAll('li > a:first-child')];
  return names.slice(0, Number(list.dataset['authors'])).map(textWithMath);
}

const card = '.card';

/** A paper as a page shows it. */
export interface PaperOnPage {
  readonly ids: readonly string[];
  /** Path of its page. */
  readonly href: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string | undefined;
}
