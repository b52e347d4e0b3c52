import type { Plural } from '../../plural.ts';

export const byEmail = 'By email';
export const inbox = 'Get trending papers in your email inbox!';
export const yourAddress = 'Your email address';
export const button = 'Subscribe';
export const goesTo = (host: string): string =>
  `Your address goes to ${host}, not to this site, and every message says how to leave.`;
export const byFeed = 'By feed';
export const aboutFeeds =
  'A feed is a list of new papers at a fixed address. A feed reader looks there for you and shows what is new: no account here, no email address, nothing to forget. Give the reader one of these addresses, or the address of any page here: most readers find the feed of what it shows by themselves.';
export const everyPaper = 'Every paper';
export const aboutEvery = (newest: string): string =>
  `One entry for each paper with its whole abstract, the newest ${newest}.`;
export const aboutHistory =
  'Readers that know archived feeds (RFC 5005) can go back from there to the first paper.';
export const dayByDay = 'Day by day';
export const aboutDays =
  'One entry for each day, with title, authors and a line on every paper of it.';
export const choice = 'What you choose';
export const topicFeeds = 'Topics have feeds of their own.';
export const peopleFeeds =
  'Topics have feeds with whole abstracts, organisations and authors have short ones.';
export const peopleFeedsFrom = (least: string): string =>
  `Topics have feeds with whole abstracts, organisations and authors of ${least} papers or more have short ones.`;
export const tickSeveral = 'Tick several and import them into your reader as one file.';
export const atOnce = 'All at once';
export const lists = 'Lists of feeds (OPML) for readers to import:';
export const copyAddress = 'Copy address';
export const openIn = 'Open in';
export const otherFormats = 'Other formats';

export const findTopic = 'Find a topic';
export const findAny = 'Find a topic, an author or an organisation';
export const download = 'Download OPML';
export const formatOf = (format: string, name: string): string => `${format} of ${name}`;
export const openInReader = (reader: string): string => `Open in ${reader}`;
export const tick = 'Tick the feeds you want.';
export const chosen = (name: string): string => `Chosen: ${name}.`;
export const countChosen: Plural = { one: '# feed chosen.', other: '# feeds chosen.' };
export const noFeeds = 'No feeds';
export const feeds: Plural = { one: '# feed', other: '# feeds' };
export const firstShown = (found: string, most: string): string =>
  `${found}, the first ${most} names shown`;
