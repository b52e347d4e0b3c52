/**
 * Gives tags of HTML and JATS their angle brackets back where a source hides them: in TeX, as Crossref's BibTeX does
 * (`$\less$sub$\greater$`), or escaped once or twice (`&amp;lt;sub&amp;gt;`). Anything else in hidden brackets stays.
 */
export function revealTags(text: string): string {
  return /less|lt|#60|#x3c|\$ ?</i.test(text) ? text.replace(hiddenTag, '<$1>') : text;
}

const element =
  'a|alternatives|b|bold|br|disp-formula|div|em|ext-link|font|i|inline-formula|italic|li|list|list-item|monospace|' +
  'named-content|ol|p|sc|sec|small|span|strike|strong|styled-content|sub|sup|tex-math|title|tt|u|ul|underline|xref';
const less = String.raw`(?:\$\s?(?:\\(?:less|lt)|<)\s?\$|\{?\\textless(?![a-zA-Z])(?:\{\}|\})?\s?|&(?:amp;){0,2}(?:lt|#60|#x3c);)`;
const greater = String.raw`(?:\$\s?(?:\\(?:greater|gt)|>)\s?\$|\{?\\textgreater(?![a-zA-Z])(?:\{\}|\})?|&(?:amp;){0,2}(?:gt|#62|#x3e);)`;
const hiddenTag = new RegExp(
  String.raw`${less}(\/?(?:(?:jats|mml):[a-z-]{1,30}|(?:${element})(?![\w:-]))[^<>&$\\]{0,500}?)${greater}`,
  'gi',
);
