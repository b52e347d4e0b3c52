import type { ArchivePaper, BodyReference } from '../../content/archive-paper.ts';
import { textToDigest } from '../../files/digest.ts';
import { paperKey, recordKey } from '../keys/paper-key.ts';
import type { KeyedView } from '../keys/keyed-view.ts';
import { citationKeysOf } from './archive-keys.ts';
import { createCard, type Link } from '../card/card.ts';
import { createCorrectionLinks } from './correction-links.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { createDaysAround, type DaysAround } from '../time/days-around.ts';
import { createPaperAuthors, type PaperAuthors } from '../people/paper-authors.ts';
import {
  createReaderCounts,
  createDateFacts,
  createFacts,
  type ReaderCounts,
  type DateFact,
  type Fact,
} from './paper-facts.ts';
import { createPaperLinks, type PaperLinks } from './paper-links.ts';
import { createRelated, findRelated, type RelatedPaper } from './related.ts';

/** The page of a paper with every value finished. */
export interface PaperView {
  readonly id: string;
  /** Every identifier under which a device may know the paper. */
  readonly ids: readonly string[];
  readonly href: string;
  readonly titleHtml: string;
  readonly titleText: string;
  readonly titleLabel: string | undefined;
  readonly language: string | undefined;
  readonly authors: PaperAuthors;
  readonly dates: readonly DateFact[];
  /** Reason for a withdrawal, and corrections to the paper. */
  readonly withdrawn: string | undefined;
  readonly erratum: string | undefined;
  /** One sentence and its author, who may be a machine. */
  readonly summary: { readonly text: string; readonly by: string } | undefined;
  readonly links: PaperLinks;
  readonly topics: readonly Link[];
  readonly body: BodyReference;
  /** The record slip. */
  readonly facts: readonly Fact[];
  readonly counts: ReaderCounts | undefined;
  readonly corrections: readonly Link[];
  readonly related: readonly RelatedPaper[];
  /** Undefined if the day of the paper is unknown. */
  readonly around: DaysAround | undefined;
}

/** A paper's page before its values are made. */
export interface KeyedPaperView extends KeyedView<PaperView> {
  readonly paper: ArchivePaper;
}

/** Returns the pages of all papers. */
export function createPaperViews(archive: Archive): readonly KeyedPaperView[] {
  const relations = findRelated(archive);
  const around = createDaysAround(archive);
  const citationKeys = citationKeysOf(archive);
  return archive.papers.map((paper) => {
    const related = relations(paper);
    const days = around(paper);
    const reasons = related.map(({ reason }) => reason);
    const dates = [days?.earlier?.href, days?.later?.href];
    const neighbours = [days?.previous, days?.next].filter((each) => each !== undefined);
    const others = [...related.map(({ paper: other }) => other), ...neighbours];
    return {
      paper,
      href: archive.urls.paper(paper.id),
      papers: [paper, ...others],
      key: textToDigest(
        JSON.stringify([citationKeys.get(paper.id), reasons, dates, days?.previous === undefined]),
        paperKey(archive, paper),
        ...others.map((other) => recordKey(archive, other)),
      ),
      load: () =>
        createPaperView(archive, paper, {
          related: related.map((relation) => createRelated(archive, relation)),
          around: days?.load(),
        }),
    };
  });
}

function createPaperView(
  archive: Archive,
  paper: ArchivePaper,
  near: Pick<PaperView, 'related' | 'around'>,
): PaperView {
  const card = createCard(archive, paper);
  const { ids, href, titleHtml, titleText, titleLabel, topics } = card;
  return {
    id: paper.id,
    ids,
    href,
    titleHtml,
    titleText,
    titleLabel,
    language: card.language,
    authors: createPaperAuthors(archive, paper, card.organization),
    dates: createDateFacts(archive, paper),
    withdrawn: paper.withdrawn,
    erratum: paper.erratum,
    summary: paper.summary,
    links: createPaperLinks(archive, paper),
    topics,
    body: paper.body,
    facts: createFacts(archive, paper),
    counts: createReaderCounts(archive, paper),
    corrections: createCorrectionLinks(archive, paper),
    ...near,
  };
}
