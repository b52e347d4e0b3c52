import type { Archive } from '../../archive/create-archive.ts';
import { writes } from '../../archive/outputs.ts';
import type { Day } from '../../paper/dates.ts';
import { titleToText } from '../../paper/title.ts';

/** Texts of the picture that a shared link shows. */
export interface LinkPicture {
  /** Text beside the mark: the title of the archive, or its owner. */
  readonly mark: string;
  readonly heading: string;
  /** `12 papers`, or the address of the archive. */
  readonly fact: string;
  /** Below the heading: the first titles of a day, or the description of the archive. */
  readonly lines: readonly string[];
}

/** More titles than are drawn, because the typeface may lack the letters of some. */
const titlesKept = 6;

/** Returns a picture of every day that has papers; none if `archive.yaml` turns them off. */
export function createDayPictures(archive: Archive): readonly DayPicture[] {
  const { byDay, config, format, words } = archive;
  if (!config.images.days || !writes(archive, 'pictures')) return [];
  return [...byDay].map(([day, papers]) => ({
    day,
    picture: {
      mark: config.title,
      heading: format.longDay(day),
      fact: format.count(papers.length, words.counts.papers),
      lines: papers.slice(0, titlesKept).map(({ title }) => titleToText(title)),
    },
  }));
}

/** Returns the picture of the archive, for all pages without one of their own. */
export function createSitePicture({ config, words }: Archive): LinkPicture {
  return {
    mark: config.byline === undefined ? words.feeds.papers : words.feeds.by(config.byline),
    heading: config.title,
    fact: new URL(config.url).host + config.base.replace(/\/$/, ''),
    lines: [config.description],
  };
}

interface DayPicture {
  readonly day: Day;
  readonly picture: LinkPicture;
}
