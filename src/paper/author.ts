import { toPathSegment } from './path-segment.ts';

/** An author as one paper names them. `createAuthorKey` decides who is the same person on two papers. */
export interface Author {
  readonly name: string;
  /** The part of the name that is the family name, where the name does not show it. */
  readonly family?: string | undefined;
  /** True for an organisation or a collaboration, whose name is never divided. */
  readonly isGroup?: true | undefined;
  readonly orcid?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly url?: string | undefined;
}

/** Returns an author as a record states them: a bare name if nothing else is known, `{literal: …}` for a group. */
export function authorToInput(author: Author): unknown {
  const { name, isGroup, ...about } = author;
  if (isGroup === true) return { literal: name, ...about };
  return Object.values(about).every((value) => value === undefined) ? name : { name, ...about };
}

/**
 * Returns the path segment of an author's page, equal for spellings that differ only in case, accents, dots and spaces:
 * `Yuki M. Asano` and `yuki m asano` both give `yuki-m-asano`. Letters of other scripts stay as they are.
 */
export function authorSlug(name: string): string {
  const known = authorSlugs.get(name);
  if (known !== undefined) return known;
  const fresh = toPathSegment(slug(name) || 'unnamed');
  authorSlugs.set(name, fresh);
  return fresh;
}

/** Every card asks for the slugs of its authors. */
const authorSlugs = new Map<string, string>();

/**
 * Returns a text in lower case, with the accents of Latin, Greek and Cyrillic letters folded, and a hyphen for every run of
 * other signs. In other scripts a mark makes another letter (デ is not テ) and stays where Unicode has the two as one. May be
 * empty.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu, (letter) =>
      letter.normalize('NFD'),
    )
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐð]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/['’`]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
}
