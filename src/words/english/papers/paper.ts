import type { Plural } from '../../plural.ts';

/** Rows of the record slip. */
export const facts = {
  type: 'Type',
  version: 'Version',
  venue: 'Venue',
  number: 'Number',
  editors: 'Editors',
  publisher: 'Publisher',
  /** Who publishes a thesis, and a report. */
  university: 'University',
  institution: 'Institution',
  reference: 'Reference',
  categories: 'Categories',
  comment: 'Comment',
  licence: 'Licence',
  submittedBy: 'Submitted by',
};
export const dates = { published: 'Published', updated: 'Updated', listed: 'Listed' };
/** Numbers that readers made. */
export const counts = { upvotes: 'Upvotes', comments: 'Comments', stars: 'Stars of the code' };
/** `article e17` */
export const article = (number: string): string => `article ${number}`;

/** Links to a paper and what came with it. */
export const links = {
  paper: 'Paper',
  code: 'Code',
  project: 'Project',
  video: 'Video',
  models: 'Models',
  datasets: 'Datasets',
  demos: 'Demos',
  media: 'Media',
  film: 'Film',
  picture: 'Picture',
};
/** `1.2k stars` */
export const stars: Plural = { one: '# star', other: '# stars' };

export const licences = {
  publicDomain: 'Public domain',
  arxiv: 'arXiv non-exclusive licence',
  earlyArxiv: 'arXiv licence of 1991 to 2003',
};

/** Types of papers by their names in CSL. */
export const types: Readonly<Record<string, string>> = {
  article: 'Preprint',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  chapter: 'Book chapter',
  dataset: 'Data set',
  entry: 'Entry of a reference work',
  'entry-dictionary': 'Dictionary entry',
  'entry-encyclopedia': 'Encyclopedia entry',
  'paper-conference': 'Conference paper',
  'post-weblog': 'Blog post',
  'review-book': 'Book review',
  speech: 'Talk',
  webpage: 'Web page',
};

/** Links to report a mistake, and the letter that they begin. */
export const fix = 'Fix this record';
export const report = 'Report a mistake';
export const correction = (title: string): string => `Correction: ${title}`;
export const whatIsWrong = 'What is wrong, and what should stand there:';
export const abstract = 'Abstract';
export const noAbstract = 'This record has no abstract.';
export const withdrawn = 'Withdrawn';
export const erratum = 'Erratum';
export const machineSummary = 'Summary written by a machine';
export const summaryBy = (name: string): string => `Summary by ${name}`;
export const actions = 'Links and actions';
export const share = 'Share';
export const andMore = (count: string): string => `and ${count} more`;
export const topics = 'Topics';
export const corrections = 'Corrections';
/** Headings of the record slip. */
export const record = 'Record';
export const countsHeading = 'Counts';
export const countedOn = (date: string): string => `Counted on ${date}`;

export const near = 'Near this paper';
export const shared = (terms: string): string => `Shared: ${terms}`;
export const around = 'The days around';
export const previous = '← Previous paper';
export const next = 'Next paper →';
/** Before a date, for screen readers. */
export const earlierDay = 'Earlier day: ';
export const laterDay = 'Later day: ';

/** The date is in an element of its own. */
export const removedOn = <Piece>(date: Piece): readonly (Piece | string)[] => [
  'This paper was removed from the archive on ',
  date,
  '.',
];
export const searchArchive = 'Search the archive';
