import type { CitationVenue } from './citation.ts';

/** Returns whether a venue is a conference, judged by its name; all others are journals. */
export function isConference({ name }: Pick<CitationVenue, 'name'>): boolean {
  return !journal.test(name) && conference.test(name);
}

/** Returns whether a name is that of a preprint server, which is not a venue. DBLP calls arXiv `CoRR`. */
export function isPreprintServer(name: string): boolean {
  return /^(?:corr$|arxiv\b)/i.test(name);
}

/** Journals that call themselves proceedings, and journals whose names contain that of a conference. */
const journal =
  /\b(?:Transactions|Journal|Letters|Magazine|Review|Annals)\b|Proc(?:eedings|\.) of the (?:National Academy|Royal Society|IEEE$|VLDB|ACM on)/i;
const conference =
  /\b(?:Proc(?:eedings)?|Conf(?:erence)?|Workshops?|Symposium|Congress|Meeting|Colloquium)\b|^Advances in Neural Information|\b(?:AAAI|ACL|AISTATS|BMVC|CHI|COLING|COLM|COLT|CoRL|CoNLL|CVPR|EACL|ECCV|ECML|EMNLP|ICASSP|ICCV|ICLR|ICML|ICRA|IJCAI|INTERSPEECH|IROS|ISMIR|KDD|LREC|MICCAI|MLSys|NAACL|NeurIPS|NIPS|SIGGRAPH|SIGIR|SIGMOD|UAI|UIST|WACV|WSDM|WWW)\b/;
