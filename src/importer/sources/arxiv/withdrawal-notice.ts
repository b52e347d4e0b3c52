/**
 * Returns the notice of withdrawal of a paper on arXiv, or undefined. arXiv has no flag for it: the notice is in the
 * comment, or in the abstract (https://info.arxiv.org/help/withdraw.html). Papers withdrawn only from a conference or
 * journal do not count.
 */
export function withdrawalNotice({ comment = '', abstract = '' }: Texts): string | undefined {
  const remark = comment.replace(/\s+/g, ' ').trim();
  const inRemark = remark.search(bareNotice) < 0 ? remark.search(fullNotice) : 0;
  if (inRemark >= 0) return remark.slice(inRemark).replace(/^[.;:([*\s]+/, '');

  const text = abstract.replace(/\s+/g, ' ').trim();
  const inText = fullNotice.exec(text);
  return inText === null ? undefined : firstSentence(text.slice(inText.index));
}

function firstSentence(text: string): string {
  const start = text.replace(/^[.;:([*\s]+/, '').slice(0, longestNotice);
  return /^.*?(?<!\b\p{Lu})[.!?](?=\s+\p{Lu}|[)\]]|$)/u.exec(start)?.[0] ?? start;
}

const fullNotice =
  /(?:(?:^|[.;:([*] ?)the|\bthis) (?:arXiv )?(?:paper|article|submission|manuscript|preprint|work|version|document|e-?print) (?:has been|was|is|is being|is now) (?:[a-z]+ly )?withdrawn\b(?! from (?!(?:the )?arXiv))/i;
const bareNotice =
  /^(?:(?:paper|article|submission|manuscript|preprint) )?(?:is |has been )?withdrawn\b(?! from (?!(?:the )?arXiv))/i;
const longestNotice = 400;

interface Texts {
  readonly comment?: string | undefined;
  readonly abstract?: string | undefined;
}
