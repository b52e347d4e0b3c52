import { settleType } from '../../../bibliography/paper-kind.ts';
import type { Reference } from '../../../bibliography/reference.ts';

/** Creates the reference of a format whose texts may have tags, and of which every record can be read. */
export function createReference(parts: ReferenceParts): Reference {
  const { title, abstract, authors, keywords, venue, arxiv, doi } = parts;
  return {
    ...parts,
    notation: 'markup',
    type: settleType(parts.type, { arxiv, doi, venue: venue.name }),
    categories: [],
    raw: {
      title,
      abstract,
      authors: JSON.stringify(authors),
      keywords: JSON.stringify(keywords),
      venue: JSON.stringify(venue),
    },
    problems: [],
    refusal: [],
  };
}

type ReferenceParts = Omit<Reference, 'notation' | 'categories' | 'raw' | 'problems' | 'refusal'>;
