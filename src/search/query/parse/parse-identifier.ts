import { arxivPathId, parseArxivId } from '../../../paper/arxiv-id.ts';
import { parseDoi } from '../../../paper/doi.ts';

/**
 * Parses a query that is only an identifier of a paper: an arXiv identifier with or without version, a DOI, or an
 * address with one of them in its path, on arxiv.org, doi.org, huggingface.co, alphaxiv.org and similar sites, or in
 * `/papers/<id>/` on this site. Undefined for anything else.
 *
 * @returns all forms in which a record may have it, the likeliest first: see `paperToRecord`
 */
export function parseIdentifier(typed: string): readonly string[] | undefined {
  const text = typed
    .trim()
    .replace(/^[<"'(]+|[>"'),.;]+$/g, '')
    .trim();
  if (text === '' || text.length > longest) return undefined;
  const bare = bareIdentifiers(text.replace(/^arxiv\s+/i, ''));
  const found = bare.length > 0 ? bare : addressIdentifiers(text);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** Addresses are long, and some have whole sentences after the question mark. */
const longest = 500;

function bareIdentifiers(text: string): readonly string[] {
  const doi = parseDoi(text);
  // arXiv registers a DOI for each of its papers, but few records have it.
  const bare = doi?.replace(/^10\.48550\/arxiv\./, '') ?? text;
  const forms = arxivForms(bare);
  const all = forms.length > 0 ? forms : arxivForms(bare.toLowerCase());
  return doi === undefined ? all : [...all, doi];
}

function addressIdentifiers(text: string): readonly string[] {
  if (!/^(?:https?:\/\/|\/|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)\S+$/i.test(text)) return [];
  const path = decoded(text)
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/, '');
  const [, doi] = /(10\.\d{4,9}\/[^\s"<>]+?)(?:\.pdf)?\/?$/.exec(path) ?? [];
  const parts = path.split('/').filter((part) => part !== '');
  const own = /(?:^|\/)papers\/([^/]+)\/?$/.exec(path)?.[1];
  return [
    ...parts.flatMap((part, place) => {
      const bare = part.replace(/\.pdf$/i, '');
      return [bare, `${parts[place - 1] ?? ''}/${bare}`].flatMap(arxivForms);
    }),
    ...(doi === undefined ? [] : bareIdentifiers(doi)),
    ...(own === undefined ? [] : [own.replace(/\.(?:html|md|bib|ris|json|csl\.json)$/, '')]),
  ];
}

function arxivForms(text: string): readonly string[] {
  const arxiv = parseArxivId(text);
  return arxiv === undefined ? [] : [arxiv.id, arxivPathId(arxiv.id)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
