/** What search engines and feed readers say of a page. */
export const archive = (title: string): string => `Every day with papers in ${title}.`;
export const topics = (title: string): string => `The topics of the papers in ${title}.`;
export const authors = (title: string): string => `The authors of the papers in ${title}.`;
export const organizations = (title: string): string =>
  `The organisations behind the papers in ${title}.`;
export const statistics = (title: string): string =>
  `The papers of ${title} in numbers: over time, by topic, author and organisation.`;
export const search = (title: string): string => `Search the papers of ${title}.`;
export const subscribe = (title: string): string => `Follow ${title} by feed.`;
export const subscribeByEmail = (title: string): string => `Follow ${title} by email or feed.`;
export const saved = (title: string): string =>
  `The papers of ${title} that you saved on this device.`;
export const data = (title: string): string =>
  `All records of ${title} as files: for scripts, spreadsheets, reference managers and language models.`;
/** Of a list: `Papers: Agents, page 2.` */
export const list = (heading: string): string => `Papers: ${heading}.`;
/** Of a day, week, month or year. */
export const period = (heading: string): string => `Papers of ${heading}.`;
export const trending = (heading: string, title: string): string =>
  `${heading}: the papers with the most upvotes in ${title}.`;
/** Of a feed. */
export const byAuthor = (name: string): string => `Papers by ${name}.`;
export const fromOrganization = (name: string): string => `Papers from ${name}.`;
