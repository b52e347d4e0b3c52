import { articleOfPage, cardAround, cardsIn, titleLinkOf } from '../../card/paper-on-page.ts';

/** Moves the focus to the title of the next visible paper, or with -1 of the previous one. */
export function moveToPaper(step: 1 | -1): void {
  const titles = cardsIn(document)
    .flatMap((card) => titleLinkOf(card) ?? [])
    .filter((title) => title.checkVisibility());
  const here = titles.findIndex((title) => cardAround(title)?.contains(document.activeElement));
  const isBelow = (title: Element): boolean => title.getBoundingClientRect().top >= 0;
  const title =
    here >= 0
      ? titles[here + step]
      : step === 1
        ? titles.find(isBelow)
        : titles.findLast((each) => !isBelow(each));
  if (title === undefined) return;
  title.focus({ preventScroll: true });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'instant' : 'smooth';
  cardAround(title)?.scrollIntoView({ block: 'nearest', behavior });
}

/** Opens the paper whose card has the focus. */
export function openPaper(): void {
  const card = focusedCard();
  if (card !== null) titleLinkOf(card)?.click();
}

/** Saves or removes the paper whose card has the focus, or the paper of the page. */
export function savePaper(): void {
  const article = focusedCard() ?? articleOfPage();
  article?.querySelector<HTMLButtonElement>('.save')?.click();
}

function focusedCard(): HTMLElement | null {
  return cardAround(document.activeElement);
}
