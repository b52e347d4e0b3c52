/**
 * Removes the notes of authors from a name in TeX or HTML: superscripts and footnotes, which say where an author works or
 * who contributed equally. Read as text, a superscript would take the word before it for the base of a formula.
 */
export function withoutNoteMarkup(raw: string): string {
  return raw.replace(noteMarkup, '');
}

/**
 * Removes the marks of such notes from a plain name, and what a list of names leaves around one: `Ada Byron§` and
 * `Ada Byron¹,²;` become `Ada Byron`. Initials keep their hyphen without the blank that some sources put before it:
 * `S. -H. Byron` becomes `S.-H. Byron`.
 */
export function withoutNoteMarks(name: string): string {
  return name
    .replace(marks, ' ')
    .replace(/(?<=\p{L}{2}|\.)[*#]+(?=\s|$)|(?<=^|\s)[*#]+(?=\s|$|\p{L})/gu, ' ')
    .replace(/(?<=\p{L}{2})\d{1,2}(?:\s*,\s*\d{1,2})+\s*$/u, '')
    .replace(/(?<=\p{L}\.?)(?:\s+[-‐‑]\s*|[-‐‑]\s+)(?=\p{L})/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.](?:\s|$))/gu, '')
    .replace(/^[\s,;]+|[\s,;]+$/gu, '');
}

const noteMarkup =
  /(?<!\\)\$\s{0,9}\^[^$]*\$|\\textsuperscript\s{0,9}\{[^{}]*\}|<sup>[^<]*<\/sup>|(?<!\\)\^\s{0,9}(?:\{[^{}]*\}|[\d*†‡§¶])|\\(?:footnotemark|footnote|thanks)(?![a-zA-Z])(?:\[[^\]]*\])?(?:\{[^{}]*\})?|\\text(?:dagger(?:dbl)?|asteriskcentered|section|paragraph)(?![a-zA-Z])/giu;
/** Marks that no name contains, with the numbers and commas between them. The ordinal of `Mª José` is none. */
const marks =
  /[§†‡¶‖∥∗⁎✱⋆★☆✦✉✝✢♠♣♥♦⟂\u{1f4e7}](?:\ufe0f)?(?:\s*[,;]?\s*(?=[§†‡¶∗⁎✉¹²³⁰-⁹]))?|[¹²³⁰-⁹]+(?:\s*[,;]\s*(?=[§†‡¶∗⁎✉¹²³⁰-⁹*]))?|(?<=\p{Ll})[ᵃᵇᶜᵈᵉᶠᵍ]+(?=[\s,;*]|$)/gu;
