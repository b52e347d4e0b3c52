import { textToDigest } from '../../files/digest.ts';
import type { Link } from '../card/card.ts';
import { toHref } from './navigation.ts';
import type { Site } from '../paths/site.ts';

/** The line below the header. */
export interface NoticeView extends Omit<Link, 'href'> {
  /** Another one for every notice: a reader who closed one sees the next. */
  readonly id: string;
  readonly href: string | undefined;
}

/** Returns the notice of `archive.yaml`, if there is one. */
export function createNotice(site: Site): NoticeView | undefined {
  const { notice } = site.config;
  if (notice === undefined) return undefined;
  const { text, href } = notice;
  return {
    id: textToDigest(text, href ?? '').slice(0, 8),
    label: text,
    href: href === undefined ? undefined : toHref(site, href),
  };
}
