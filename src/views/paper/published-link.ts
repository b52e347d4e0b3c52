import type { Archive } from '../../archive/create-archive.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Link } from '../card/card.ts';

export interface PaperLink extends Link {
  /** `1.2k stars`, `3 comments`, `tables.example.org` */
  readonly note: string | undefined;
}

/**
 * Returns the link to where a paper is published, under the name of the place as readers know it, else as `Paper` with
 * the name of the host; undefined if its record gives no address of its own.
 */
export function publishedLink(
  { words }: Pick<Archive, 'words'>,
  { url, pdf, project }: ArchivePaper,
): PaperLink | undefined {
  if (url === undefined || url === pdf || url === project) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const name = [...places].find(([place]) => host === place || host.endsWith(`.${place}`))?.[1];
  return name === undefined
    ? { label: words.paper.links.paper, href: url, note: host }
    : { label: name, href: url, note: undefined };
}

/** Hosts whose own names say little, or whose names readers know better. */
const places: ReadonlyMap<string, string> = new Map([
  ['openreview.net', 'OpenReview'],
  ['aclanthology.org', 'ACL Anthology'],
  ['aclweb.org', 'ACL Anthology'],
  ['proceedings.mlr.press', 'PMLR'],
  ['jmlr.org', 'JMLR'],
  ['neurips.cc', 'NeurIPS'],
  ['nips.cc', 'NeurIPS'],
  ['openaccess.thecvf.com', 'CVF Open Access'],
  ['isca-archive.org', 'ISCA Archive'],
  ['ijcai.org', 'IJCAI'],
  ['aaai.org', 'AAAI'],
  ['usenix.org', 'USENIX'],
  ['dl.acm.org', 'ACM Digital Library'],
  ['ieeexplore.ieee.org', 'IEEE Xplore'],
  ['link.springer.com', 'Springer'],
  ['nature.com', 'Nature'],
  ['science.org', 'Science'],
  ['sciencedirect.com', 'ScienceDirect'],
  ['onlinelibrary.wiley.com', 'Wiley'],
  ['academic.oup.com', 'Oxford Academic'],
  ['direct.mit.edu', 'MIT Press'],
  ['mdpi.com', 'MDPI'],
  ['drops.dagstuhl.de', 'DROPS'],
  ['biorxiv.org', 'bioRxiv'],
  ['medrxiv.org', 'medRxiv'],
  ['ssrn.com', 'SSRN'],
  ['hal.science', 'HAL'],
  ['zenodo.org', 'Zenodo'],
  ['ncbi.nlm.nih.gov', 'PubMed'],
]);
