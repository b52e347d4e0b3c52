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
  return article.querySelector<HTMLElement>('h1, h2, h3');
}

/** Returns the link in the title of a card; null in the article of a page. */
export function titleLinkOf(article: HTMLElement): HTMLAnchorElement | null {
  return article.querySelector<HTMLAnchorElement>(':is(h2, h3) > a');
}

/**
 * Returns the names of an element whose `data-authors` says how many of its children are, or begin with, the name of an
 * author.
 */
function authorsIn({ children, dataset }: HTMLElement): readonly string[] {
  const names = [...children].slice(0, Number(dataset['authors']));
  return names.map((name) => textWithMath(name.querySelector('a') ?? name));
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
