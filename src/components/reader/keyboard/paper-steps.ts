/** Moves the focus to the title of the next paper in sight, or with -1 of the one before. */
export function moveToPaper(step: 1 | -1): void {
  const titles = [...document.querySelectorAll<HTMLAnchorElement>(titleLinks)].filter((title) =>
    title.checkVisibility(),
  );
  const here = titles.findIndex((title) => placeOf(title).contains(document.activeElement));
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
  placeOf(title).scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
}

/** Opens the paper in which the focus is. */
export function openPaper(): void {
  focusedPlace()?.querySelector<HTMLAnchorElement>(titleLinks)?.click();
}

/** Saves the paper in which the focus is, or the paper of the page; or takes it back. */
export function savePaper(): void {
  const place = focusedPlace() ?? document.querySelector('.paper');
  place?.querySelector<HTMLButtonElement>('.save')?.click();
}

function focusedPlace(): Element | null {
  return document.activeElement?.closest(places) ?? null;
}

function placeOf(title: Element): Element {
  return title.closest(places) ?? title;
}

const titleLinks = '.card :is(h2, h3) a, .search-title a';
const places = '.card, .search-hit';
