/** What a page shows of the paper of an element with `data-paper`: a card of a list, or the paper's own page. */
export function paperOnPage(article: HTMLElement): PaperOnPage {
  const link = titleLinkOf(article);
  return {
    ids: idsOf(article),
    href: link?.pathname ?? location.pathname,
    title: textOf(link ?? article.querySelector('h1')),
    authors: [...article.querySelectorAll<HTMLAnchorElement>('.meta a, .authors a')]
      .filter(({ pathname }) => /\/(?:authors|search)\//u.test(pathname))
      .map((author) => textOf(author)),
    date: article.querySelector('time')?.dateTime,
  };
}

/** Every identifier by which a paper may be known, its present one first. */
export function idsOf(article: HTMLElement): readonly string[] {
  return (article.dataset['paper'] ?? '').split(' ').filter((id) => id !== '');
}

/** The link that is the title of a card; null on the page of the paper itself. */
export function titleLinkOf(article: HTMLElement): HTMLAnchorElement | null {
  return article.querySelector('h2 a, h3 a');
}

/** As it is read: formulas are there twice, for eyes and as TeX. */
function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const source of copy.querySelectorAll('annotation')) source.remove();
  return copy.textContent.trim().replace(/\s+/gu, ' ');
}

export interface PaperOnPage {
  readonly ids: readonly string[];
  /** Path of its page. */
  readonly href: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string | undefined;
}
