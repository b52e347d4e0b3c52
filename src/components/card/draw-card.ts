import type { CardDate, Link } from '../../views/card/card.ts';
import { findElement } from '../dom/find-element.ts';
import { textWithMath } from '../dom/text-with-math.ts';

/**
 * Draws a paper with the card of a template, which `Card.astro` renders. Every text is set as text, never read as
 * markup.
 *
 * @param template holds the blank card
 */
export function drawCard(template: HTMLTemplateElement, paper: DrawnPaper): HTMLElement {
  const { title, href, upvotes, authors, facts, date, topics, body } = paper;
  const card = findElement(document.importNode(template.content, true), 'article');
  const slot = (name: string): HTMLElement => findElement(card, `[data-slot="${name}"]`);
  card.ariaLabel = drawTitle(findElement(card, 'h2, h3'), title, href);
  const votes = findElement(card, '.votes');
  if (upvotes === 0) votes.remove();
  else votes.firstChild?.replaceWith(String(upvotes));
  findElement(card, '[data-authors]').dataset['authors'] = String(authors.length);
  repeat(slot('author'), authors, fillLink);
  repeat(slot('fact'), facts, (item, fact) => item.append(fact));
  repeat(slot('date'), date === undefined ? [] : [date], fillDate);
  slot('topics').before(...body);
  if (topics.length === 0) slot('topics').remove();
  else repeat(findElement(slot('topics'), 'a'), topics, fillLink);
  return card;
}

/** Draws a title and returns it as text. */
function drawTitle(heading: HTMLElement, title: DrawnPaper['title'], href?: string): string {
  const link = findElement(heading, 'a', HTMLAnchorElement);
  const shown = href === undefined ? heading : link;
  shown.replaceChildren(...title);
  if (href !== undefined) link.href = href;
  const name = textWithMath(shown);
  if (shown.querySelector('math') !== null) shown.ariaLabel = name;
  return name;
}

/** Puts a filled copy of an item in its place for each entry. */
function repeat<Entry>(
  item: HTMLElement,
  entries: readonly Entry[],
  fill: (copy: HTMLElement, entry: Entry) => void,
): void {
  const copies = entries.map((entry) => {
    const copy = document.importNode(item, true);
    fill(copy, entry);
    return copy;
  });
  item.replaceWith(...copies.flatMap((copy) => [copy, ' ']));
}

function fillLink(link: HTMLElement, { label, href }: Link): void {
  link.setAttribute('href', href);
  link.textContent = label;
}

function fillDate(link: HTMLElement, { label, href, value }: CardDate): void {
  const time = findElement(link, 'time', HTMLTimeElement);
  link.setAttribute('href', href);
  time.dateTime = value;
  time.textContent = label;
}

/** A paper as a card drawn in the browser shows it. Empty lists and undefined parts are left out. */
export interface DrawnPaper {
  readonly title: readonly (Node | string)[];
  readonly href: string | undefined;
  readonly upvotes: number;
  readonly authors: readonly Link[];
  /** Shown behind the names. */
  readonly facts: readonly string[];
  readonly date: CardDate | undefined;
  readonly topics: readonly Link[];
  /** Shown in place of the abstract. */
  readonly body: readonly Node[];
}
