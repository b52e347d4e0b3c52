import { nearestDays, parseDayList } from './nearest-days.ts';
import { time as words } from '../../words/shown.ts';

/**
 * Defines `<date-jump>`, the element around a date form. It opens the page of the day, or says that the day has no
 * papers and links the nearest days that have some. The list of days is fetched when the form is first used. If that
 * fails, the form opens the archive, as it does without the script.
 */
export function defineDateJump(): void {
  if (!customElements.get('date-jump')) customElements.define('date-jump', DateJumpElement);
}

class DateJumpElement extends HTMLElement {
  #days: Promise<readonly string[]> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    this.addEventListener('focusin', () => void this.#load().then((days) => limit(input, days)));
    this.addEventListener('pointerenter', () => void this.#load());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#load().then((days) => this.#go(days, input.value));
    });
  }

  async #load(): Promise<readonly string[]> {
    this.#days ??= loadDays(this.dataset['days'] ?? '');
    const days = await this.#days;
    if (days.length === 0) this.#days = undefined;
    return days;
  }

  #go(days: readonly string[], day: string): void {
    if (days.length === 0) location.assign(this.querySelector('form')?.action ?? '');
    else if (days.includes(day)) location.assign(this.#pageOf(day));
    else this.#say(day, nearestDays(days, day));
  }

  /** Returns the address of a day's page, which is a sibling of the list of days. */
  #pageOf(day: string): string {
    return new URL(`${day}/`, new URL(this.dataset['days'] ?? '', location.href)).href;
  }

  #say(day: string, nearest: readonly string[]): void {
    const links = nearest.map((each) => {
      const link = document.createElement('a');
      link.href = this.#pageOf(each);
      link.textContent = inWords(each);
      return link;
    });
    const spaced = links.flatMap((link, index) => (index === 0 ? [link] : [words.and, link]));
    this.querySelector('[role=status]')?.replaceChildren(words.noPapersOn(inWords(day)), ...spaced);
  }
}

/** Returns an empty list if it cannot be fetched. */
async function loadDays(address: string): Promise<readonly string[]> {
  try {
    const response = await fetch(address);
    return response.ok ? parseDayList(await response.json()) : [];
  } catch {
    return [];
  }
}

function limit(input: HTMLInputElement, days: readonly string[]): void {
  input.min = days[0] ?? '';
  input.max = days.at(-1) ?? '';
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
}
