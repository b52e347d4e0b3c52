import { parseArxivId } from '../../paper/arxiv-id.ts';
import type { Identity } from './identity.ts';

/**
 * What the identifiers of two records say. `mixed`: the arXiv number is the same, but each names another publication, as those
 * of a conference and of a journal.
 */
export type IdentifierAgreement = 'agree' | 'mixed' | 'contradict' | 'silent';

/**
 * Compares arXiv numbers and DOIs. A preprint and its published version have two DOIs, so the DOI of a preprint server says
 * nothing about that of a publisher or of another server. Two versions of a preprint or data set are one work.
 */
export function compareIdentifiers(a: Identity, b: Identity): IdentifierAgreement {
  const numbers = compareValues(arxivOf(a), arxivOf(b));
  const dois = compareDois(publicationDoi(a), publicationDoi(b));
  if (numbers === 'agree') return dois === 'contradict' ? 'mixed' : 'agree';
  return numbers === 'contradict' ? 'contradict' : dois;
}

/** Returns what records that share an identifier have in common: `arxiv:2505.20444`, `doi:10.1000/x` without version. */
export function identifierKeys(identity: Pick<Identity, 'arxiv' | 'doi'>): readonly string[] {
  const [arxiv, doi] = [arxivOf(identity), publicationDoi(identity)];
  return [
    ...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]),
    ...(doi === undefined ? [] : [`doi:${splitDoi(doi).work}`]),
  ];
}

/** Returns whether a DOI, in lower case, was given by a preprint server. */
function isPreprintDoi(doi: string): boolean {
  return preprintServers.has(registrant(doi)) || /^10\.1101\/\d/.test(doi);
}

/**
 * Returns the better of two DOIs that one work may have: a publisher's before that of a preprint, and the DOI of all
 * versions before that of one. Undefined if they are those of two publications.
 */
export function betterDoi(preferred: string, other: string): string | undefined {
  const [ours, theirs] = [isPreprintDoi(preferred), isPreprintDoi(other)];
  if (ours !== theirs) return ours ? other : preferred;
  if (splitDoi(preferred).work !== splitDoi(other).work) {
    return ours && registrant(preferred) !== registrant(other) ? preferred : undefined;
  }
  return splitDoi(preferred).version === '' || splitDoi(other).version !== '' ? preferred : other;
}

function compareDois(a: string | undefined, b: string | undefined): ValueAgreement {
  if (a === undefined || b === undefined) return 'silent';
  if (splitDoi(a).work === splitDoi(b).work) return 'agree';
  const [ours, theirs] = [isPreprintDoi(a), isPreprintDoi(b)];
  if (ours !== theirs) return 'silent';
  const isOneServer = registrant(a) === registrant(b) && registrant(a) !== zenodo;
  return ours && !isOneServer ? 'silent' : 'contradict';
}

function compareValues(a: string | undefined, b: string | undefined): ValueAgreement {
  if (a === undefined || b === undefined) return 'silent';
  return a === b ? 'agree' : 'contradict';
}

function arxivOf({ arxiv, doi }: Pick<Identity, 'arxiv' | 'doi'>): string | undefined {
  if (arxiv !== undefined || doi?.startsWith(arxivDoi) !== true) return arxiv;
  return parseArxivId(doi.slice(arxivDoi.length))?.id;
}

/** Returns the DOI unless it is one of arXiv's own, which repeat the number (https://info.arxiv.org/help/doi.html). */
function publicationDoi({ doi }: Pick<Identity, 'doi'>): string | undefined {
  const lower = doi?.toLowerCase();
  return lower?.startsWith(arxivDoi) === true ? undefined : lower;
}

/** Splits the version off a DOI: `/v1` and `.v1` of preprints and data, `v1` of bioRxiv, `.1` of F1000. */
function splitDoi(doi: string): { readonly work: string; readonly version: string } {
  const pattern = numberedVersions.has(registrant(doi))
    ? /\.\d{1,2}$/
    : /(?:[./_-]|(?<=\d))v\d{1,2}$/;
  const version = pattern.exec(doi)?.[0] ?? '';
  return { work: doi.slice(0, doi.length - version.length), version };
}

function registrant(doi: string): string {
  return doi.slice(0, doi.indexOf('/'));
}

const arxivDoi = '10.48550/arxiv.';
/** Zenodo gives every version, and all of them together, a number of its own. */
const zenodo = '10.5281';

/**
 * Prefixes under which preprints are registered. That of bioRxiv and medRxiv until 2025, 10.1101, is also that of the
 * journals of Cold Spring Harbor, whose DOIs go on with a letter.
 */
const preprintServers: ReadonlySet<string> = new Set([
  '10.64898', // bioRxiv and medRxiv since openRxiv
  '10.2139', // SSRN
  '10.21203', // Research Square
  '10.20944', // Preprints.org
  '10.26434', // ChemRxiv
  '10.36227', // TechRxiv
  '10.22541', // Authorea
  '10.31219', // OSF Preprints and those of its communities
  '10.31234',
  '10.31235',
  '10.31222',
  '10.31223',
  '10.35542',
  '10.33774',
  '10.32942',
  zenodo,
]);

/** F1000Research, Wellcome and Gates Open Research, and eLife number versions without a letter. */
const numberedVersions: ReadonlySet<string> = new Set(['10.12688', '10.7554', '10.3310']);

type ValueAgreement = Exclude<IdentifierAgreement, 'mixed'>;
